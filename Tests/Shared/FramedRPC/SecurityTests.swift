import FramedRPC
import Logging
import Messages
import MetricsTestKit
import Synchronization
import TestSupport
import Testing

@Suite struct SecurityTests {
  /// Keeps what a server logs and counts.
  private final class Log: Sendable {
    let lines = Mutex<[String]>([])
    let metrics = TestMetrics()

    /// How much was counted under a label.
    func counted(_ label: String, _ dimensions: [(String, String)] = []) -> Int64 {
      (try? metrics.expectCounter(label, dimensions).totalValue) ?? 0
    }

    /// Whether a connection that was refused is logged and counted.
    var toldOfRefusal: Bool {
      holds("A connection was refused") && counted("rpc_server_refused_connections_total") > 0
    }

    func holds(_ text: String) -> Bool { lines.withLock { $0.contains { $0.contains(text) } } }
  }

  private struct Handler: LogHandler {
    let log: Log
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }
    func log(event: LogEvent) {
      log.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
  }

  /// Hands a server that is "parser" to `body`: everybody may count, none but "edge" may use the unary method.
  private func withServer(
    _ identity: RPCIdentity?, _ body: (RPCServer, Log) async throws -> Void
  ) async throws {
    let log = Log()
    var router = Echo.router()
    router.allow(["edge"], Echo.unary)
    let server = RPCServer(
      configuration: RPCServerConfiguration(host: "127.0.0.1", port: 0, service: "parser", identity: identity),
      router: router, logger: Logger(label: "test") { _ in Handler(log: log) }, metrics: log.metrics)
    try await server.start()
    let result: Result<Void, any Error>
    do { result = .success(try await body(server, log)) } catch { result = .failure(error) }
    await server.drain(within: .zero)
    try result.get()
  }

  private func client(
    _ server: RPCServer, _ identity: RPCIdentity?, as service: String = "test", of serverName: String = "parser"
  ) -> RPCClient {
    RPCClient(
      target: RPCTarget(host: "127.0.0.1", port: server.boundPort), service: service, identity: identity,
      serverName: serverName, logger: Echo.logger)
  }

  /// The error of a call that has to fail.
  private func failure(_ client: RPCClient) async throws -> RPCError {
    let error = await #expect(throws: RPCError.self) {
      try await client.unary(Echo.unary, Problem(), CallOptions(timeout: .seconds(5)))
    }
    await client.close()
    return try #require(error)
  }

  @Test func servicesOfOneAuthorityCallEachOther() async throws {
    let authority = try TestAuthority()
    try await withServer(try authority.identity("parser")) { server, _ in
      let client = client(server, try authority.identity("edge"))
      let answer = try await client.echo(Problem(code: "secret"), patient())
      #expect(answer.code == "secret")
      let collected = try await client.clientStreaming(Echo.collect, patient()) { writer in
        for _ in 0..<100 { try await writer.write(Problem(detail: String(repeating: "x", count: 50_000))) }
      }
      #expect(collected.code == "100")
      await client.close()
    }
  }

  @Test func theRightCertificateForTheWrongMethodIsRefused() async throws {
    let authority = try TestAuthority()
    try await withServer(try authority.identity("parser")) { server, log in
      // What HELLO says does not help against the certificate.
      let error = try await failure(client(server, try authority.identity("tailor"), as: "edge"))
      #expect(error.code == .permissionDenied)
      #expect(error.errorCode == "forbidden")
      #expect(error.notProcessed)
      #expect(log.holds("A call was refused"))
      #expect(log.counted("rpc_server_refused_calls_total", [("method", Echo.unary.name)]) == 1)
    }
  }

  @Test func anExpiredCertificateIsRefused() async throws {
    let authority = try TestAuthority()
    try await withServer(try authority.identity("parser")) { server, log in
      let error = try await failure(client(server, try authority.identity("edge", expired: true)))
      #expect(error.code == .unavailable)
      try await eventually { log.toldOfRefusal }
    }
  }

  @Test func aCertificateOfAnotherAuthorityIsRefused() async throws {
    let authority = try TestAuthority()
    let stranger = try TestAuthority()
    try await withServer(try authority.identity("parser")) { server, log in
      let error = try await failure(client(server, try stranger.identity("edge", believing: authority)))
      #expect(error.code == .unavailable)
      try await eventually { log.toldOfRefusal }
    }
  }

  @Test func aServerOfAnotherNameIsNotBelieved() async throws {
    let authority = try TestAuthority()
    try await withServer(try authority.identity("billing")) { server, _ in
      let error = try await failure(client(server, try authority.identity("edge")))
      #expect(error.code == .unavailable)
    }
  }

  @Test func whoShowsNothingIsRefused() async throws {
    let authority = try TestAuthority()
    try await withServer(try authority.identity("parser")) { server, log in
      let error = try await failure(client(server, nil, as: "edge"))
      #expect(error.code == .unavailable || error.code == .deadlineExceeded)
      try await eventually { log.toldOfRefusal }
    }
  }

  @Test func withoutTLSTheListGoesByTheNameInHello() async throws {
    try await withServer(nil) { server, _ in
      let edge = client(server, nil, as: "edge")
      let answer = try await edge.echo(Problem(code: "x"), patient())
      #expect(answer.code == "x")
      await edge.close()
      let error = try await failure(client(server, nil, as: "tailor"))
      #expect(error.errorCode == "forbidden")
    }
  }
}
