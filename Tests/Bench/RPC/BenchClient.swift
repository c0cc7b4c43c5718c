import FramedRPC
import Messages

/// Calls a `BenchServer` over one connection.
struct BenchClient {
  private static let chunks = 160
  private static let chunkBytes = 64 << 10
  /// What one upload sends.
  static let uploadBytes = chunks * chunkBytes

  private let client: RPCClient
  private let options = CallOptions(timeout: .seconds(10))
  private let message = ExportChunk(content: [UInt8](repeating: 0x61, count: 1_024))
  private let chunk = ExportChunk(content: [UInt8](repeating: 0x61, count: chunkBytes))

  init(port: Int, _ identity: RPCIdentity?) {
    client = RPCClient(
      target: RPCTarget(host: "127.0.0.1", port: port), service: "bench", identity: identity, serverName: "bench",
      logger: BenchServer.logger)
  }

  func close() async { await client.close() }

  /// 1 kB there and back.
  func call() async throws {
    let answer = try await client.unary(BenchServer.echo, message, options)
    guard answer.content.count == 1_024 else { fatalError("not the echo") }
  }

  /// 10 MB in messages of 64 kB.
  func upload() async throws {
    let chunk = chunk
    let answer = try await client.clientStreaming(BenchServer.sink, options) { writer in
      for _ in 0..<Self.chunks { try await writer.write(chunk) }
    }
    guard answer.fileName == "\(Self.uploadBytes)" else { fatalError("not all arrived") }
  }
}
