import AsyncHTTPClient
import Contract
import Foundation
import FramedRPC
import JSON
import Logging
import NIOCore
import NIOHTTP1
import Postgres
import Redis
import ServiceKit
import ServiceLifecycle
import TestSupport
import Testing

@testable import EdgeService

/// Edge as it runs, on a database of its own, before a Parser and an ATS that do what a test says.
///
/// Tailor and Billing are away.
struct RunningEdge: Sendable {
  static let webFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Services/Edge/Web").path

  let parser: ScriptedParser
  let ats: ScriptedATS
  let pool: PostgresPool
  let desk: OperationDesk
  let abandoned: AbandonedOperations
  let address: String
  let stop: @Sendable () async -> Void
  private let http: HTTPClient

  /// An answer, whatever it says.
  struct Answer: Sendable {
    let status: Int
    let headers: HTTPHeaders
    let body: [UInt8]

    var json: JSONValue { (try? JSONValue.parse(body)) ?? .null }
    var code: String { json["code"]?.text ?? "" }
    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Runs Edge with these variables, hands it to `body`, and stops it.
  static func with(
    _ variables: [String: String] = [:], atsIsAway: Bool = false, _ body: (RunningEdge) async throws -> Void
  ) async throws {
    try await TestDatabase.with(migrations: EdgeService.migrations) { pool in
      let quiet = Logger(label: "edge") { _ in SwiftLogNoOpLogHandler() }
      let parser = ScriptedParser()
      let ats = ScriptedATS()
      var router = RPCRouter()
      router.register(parser)
      router.register(ats)
      let backend = RPCServer(configuration: .init(host: "127.0.0.1", port: 0), router: router, logger: quiet)
      try await backend.start()
      // Nobody listens on port 1.
      let clients = [backend.boundPort, atsIsAway ? 1 : backend.boundPort, 1, 1].map {
        RPCClient(target: RPCTarget(host: "127.0.0.1", port: $0), service: "edge", logger: quiet)
      }
      let parts = EdgeService.Parts(
        pool: pool, limiter: RateLimiter(redis: nil, name: "edge", now: WallClock.nowMilliseconds),
        parser: ParserClient(clients[0]), ats: AtsClient(clients[1]),
        tailor: TailorClient(clients[2]), billing: BillingClient(clients[3]), logger: quiet,
        now: WallClock.nowMilliseconds)
      let environment = variables.merging([
        "DATABASE_URL": "postgres://unused@127.0.0.1/unused", "HTTP_PORT": "0", "WEB_DIRECTORY": webFolder,
      ]) { given, _ in given }
      let (server, abandoned) = try EdgeService.build(parts, try EdgeService.schema.load(environment: environment))
      let group = ServiceGroup(services: [server], logger: quiet)
      var many = HTTPClient.Configuration()
      many.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 100
      let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: many)
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        while server.boundPort == nil { try await Task.sleep(for: .milliseconds(2)) }
        let edge = RunningEdge(
          parser: parser, ats: ats, pool: pool, desk: abandoned.desk, abandoned: abandoned,
          address: "http://127.0.0.1:\(server.boundPort ?? 0)", stop: { await group.triggerGracefulShutdown() },
          http: http)
        let result: Result<Void, any Error>
        do { result = .success(try await body(edge)) } catch { result = .failure(error) }
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
        for client in clients { await client.close() }
        await backend.drain(within: .zero)
        try await http.shutdown()
        try result.get()
      }
    }
  }

  /// Sends one request.
  func send(
    _ method: HTTPMethod, _ path: String, token: String = "", headers: [(String, String)] = [], body: [UInt8]? = nil
  ) async throws -> Answer {
    let response = try await open(method, path, token: token, headers: headers, body: body)
    let content = try await response.body.collect(upTo: 16 * 1_048_576)
    return Answer(status: Int(response.status.code), headers: response.headers, body: Array(content.readableBytesView))
  }

  /// Sends one request; the body of the answer is still to be read.
  func open(
    _ method: HTTPMethod, _ path: String, token: String = "", headers: [(String, String)] = [], body: [UInt8]? = nil
  ) async throws -> HTTPClientResponse {
    var request = HTTPClientRequest(url: address + path)
    request.method = method
    for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
    if !token.isEmpty { request.headers.replaceOrAdd(name: "Authorization", value: "Bearer \(token)") }
    if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
    return try await http.execute(request, timeout: .seconds(60))
  }

  func post(_ path: String, _ json: String, token: String = "", headers: [(String, String)] = []) async throws -> Answer
  {
    try await send(
      .POST, path, token: token, headers: [("Content-Type", "application/json")] + headers, body: Array(json.utf8))
  }

  /// Makes an account; returns its token.
  func signedUp(_ email: String) async throws -> String {
    let credentials = "{\"email\":\"\(email)\",\"password\":\"correct horse battery\",\"tokenOnly\":true}"
    let made = try await post("/api/v1/accounts", credentials)
    try #require(made.status == 201, "\(made.text)")
    let session = try await post("/api/v1/session", credentials)
    return try #require(session.json["token"]?.text, "\(session.text)")
  }

  /// Uploads a file.
  func upload(
    _ content: [UInt8], name: String = "resume.txt", type: String = "text/plain", token: String, key: String? = nil
  ) async throws -> Answer {
    let head =
      "--b0und\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\nContent-Type: \(type)\r\n\r\n"
    return try await send(
      .POST, "/api/v1/resumes", token: token,
      headers: [("Content-Type", "multipart/form-data; boundary=b0und")]
        + (key.map { [("Idempotency-Key", $0)] } ?? []),
      body: Array(head.utf8) + content + Array("\r\n--b0und--\r\n".utf8))
  }
}
