import FramedRPC
import Logging
import Messages
import Synchronization
import Testing

/// A service for tests: its messages are `Problem`, its code says what to do.
enum Echo {
  static let unary = Method<Problem, Problem>("test.Echo/Unary", .unary)
  static let count = Method<Problem, Problem>("test.Echo/Count", .serverStreaming)
  static let collect = Method<Problem, Problem>("test.Echo/Collect", .clientStreaming)
  static let ignore = Method<Problem, Problem>("test.Echo/Ignore", .clientStreaming)
  static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  struct Secret: Error {}

  /// What handlers noticed, for the tests to look at.
  final class Notes: Sendable {
    private let notes = Mutex<[String: Int]>([:])
    func note(_ name: String) { notes.withLock { $0[name, default: 0] += 1 } }
    func count(_ name: String) -> Int { notes.withLock { $0[name] ?? 0 } }
  }

  static func router(_ notes: Notes = Notes()) -> RPCRouter {
    var router = RPCRouter()
    router.registerUnary(unary) { request, context in
      notes.note("begun")
      switch request.code {
      case "fail":
        throw RPCError(
          code: .notFound, errorCode: "resume_not_found", detail: request.detail, notProcessed: true,
          retryAfter: .milliseconds(1500))
      case "crash": throw Secret()
      case "sleep":
        do {
          try await Task.sleep(for: .milliseconds(request.retryAfterMilliseconds))
        } catch {
          notes.note("cancelled")
          throw error
        }
      case "stubborn":
        await withCheckedContinuation { continuation in
          Task.detached {
            while notes.count("let go") == 0 { try? await Task.sleep(for: .milliseconds(2)) }
            continuation.resume()
          }
        }
      case "who": return Problem(code: context.metadata.personId, detail: context.metadata.requestId)
      case "left":
        let (seconds, attoseconds) = context.remaining.components
        return Problem(retryAfterMilliseconds: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
      default: break
      }
      notes.note("ended")
      return request
    }
    router.registerServerStreaming(count) { request, responses, _ in
      do {
        for number in 0..<request.retryAfterMilliseconds {
          try await responses.write(Problem(code: request.code, retryAfterMilliseconds: number))
          notes.note("written")
        }
      } catch {
        notes.note("stopped")
        throw error
      }
      if request.detail == "fail" { throw RPCError(code: .dataLoss, errorCode: "damaged_file") }
      if request.detail == "wait" { try await Task.sleep(for: .seconds(60)) }
    }
    router.registerClientStreaming(collect) { requests, _ in
      var messages: Int64 = 0
      var bytes: Int64 = 0
      for try await request in requests {
        messages += 1
        bytes += Int64(request.detail.utf8.count)
        if request.code == "enough" { break }
      }
      return Problem(code: "\(messages)", retryAfterMilliseconds: bytes)
    }
    router.registerClientStreaming(ignore) { _, _ in
      try await Task.sleep(for: .seconds(60))
      return Problem()
    }
    return router
  }

  /// Hands a running server and a client of it to `body`.
  static func with(
    limits: RPCLimits = RPCLimits(), notes: Notes = Notes(),
    _ body: (RPCServer, RPCClient) async throws -> Void
  ) async throws {
    let server = RPCServer(
      configuration: RPCServerConfiguration(host: "127.0.0.1", port: 0, service: "echo", limits: limits),
      router: router(notes), logger: logger)
    try await server.start()
    let client = RPCClient(
      target: RPCTarget(host: "127.0.0.1", port: server.boundPort), service: "test", logger: logger)
    let result: Result<Void, any Error>
    do { result = .success(try await body(server, client)) } catch { result = .failure(error) }
    await client.close()
    await server.drain(within: .zero)
    try result.get()
  }
}

/// Options that no test waits out.
func patient(_ seconds: Int = 30) -> CallOptions { CallOptions(timeout: .seconds(seconds)) }

/// Waits until `condition` holds; fails after 20 s.
func eventually(_ condition: () async throws -> Bool, line: Int = #line) async throws {
  let deadline = ContinuousClock.now + .seconds(20)
  while try await !condition() {
    guard ContinuousClock.now < deadline else {
      Issue.record("never came true (line \(line))")
      return
    }
    try await Task.sleep(for: .milliseconds(2))
  }
}

extension RPCClient {
  /// The answer of the unary method.
  func echo(_ message: Problem, _ options: CallOptions) async throws -> Problem {
    try await unary(Echo.unary, message, options)
  }
}
