import GRPCCore
import GRPCNIOTransportHTTP2Posix
import Glibc
import Load

/// grpc-swift-2 on its own NIO transport. The message is bytes, which costs it no encoding at all.
@main
struct GRPCPeer {
  struct Coder: MessageSerializer, MessageDeserializer {
    func serialize<Bytes: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Bytes { Bytes(message) }
    func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> [UInt8] {
      bytes.withUnsafeBytes { Array($0) }
    }
  }

  static let method = MethodDescriptor(fullyQualifiedService: "bench.Echo", method: "Unary")

  struct Echo: RegistrableRPCService {
    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
      router.registerHandler(forMethod: method, deserializer: Coder(), serializer: Coder()) { request, _ in
        let single = try await ServerRequest(stream: request)
        return StreamingServerResponse(single: ServerResponse(message: single.message))
      }
    }
  }

  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    if words.first == "server" { return try await serve() }
    let numbers = words.dropFirst().compactMap { Int($0) }
    let transport = try HTTP2ClientTransport.Posix(
      target: .ipv4(address: "127.0.0.1", port: numbers[0]), transportSecurity: .plaintext)
    try await withGRPCClient(transport: transport) { client in
      let message = [UInt8](repeating: 0x61, count: 1_024)
      try await load(callers: numbers[1], seconds: numbers[2]) {
        var options = CallOptions.defaults
        options.timeout = .seconds(10)
        let count = try await client.unary(
          request: ClientRequest(message: message), descriptor: method, serializer: Coder(), deserializer: Coder(),
          options: options
        ) { try $0.message.count }
        guard count == 1_024 else { fatalError("not the echo") }
      }
    }
  }

  private static func serve() async throws {
    let transport = HTTP2ServerTransport.Posix(
      address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: .plaintext)
    try await withGRPCServer(transport: transport, services: [Echo()]) { server in
      let address = try await transport.listeningAddress
      print(address.ipv4?.port ?? 0)
      fflush(nil)
      while true { try await Task.sleep(for: .seconds(3_600)) }
    }
  }
}
