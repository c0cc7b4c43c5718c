import FramedRPC
import Glibc
import Logging
import Messages

/// Answers with what it was sent, or with how much that was.
enum BenchServer {
  static let echo = Method<ExportChunk, ExportChunk>("bench.Echo/Unary", .unary)
  static let sink = Method<ExportChunk, ExportChunk>("bench.Echo/Upload", .clientStreaming)
  static let logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }

  /// Prints its port and serves until it is killed.
  static func run(_ identity: RPCIdentity?) async throws {
    var router = RPCRouter()
    router.registerUnary(echo) { request, _ in request }
    router.registerClientStreaming(sink) { requests, _ in
      var bytes = 0
      for try await request in requests { bytes += request.content.count }
      return ExportChunk(fileName: "\(bytes)")
    }
    let configuration = RPCServerConfiguration(
      host: "127.0.0.1", port: 0, maxConnections: 20_000, identity: identity)
    let server = RPCServer(configuration: configuration, router: router, logger: logger)
    try await server.start()
    print(server.boundPort)
    fflush(nil)
    while true { try await Task.sleep(for: .seconds(3_600)) }
  }
}
