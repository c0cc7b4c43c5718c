import FramedRPC
import Messages
import Synchronization

/// Several instances of one service, and what became of the calls to them.
actor Instances {
  /// How an instance does its work; may change while it runs.
  enum Manner: Sendable { case good, hangs, errs, slow }

  /// The manner of one instance.
  final class Mood: Sendable {
    private let manner: Mutex<Manner>
    init(_ manner: Manner) { self.manner = Mutex(manner) }
    var now: Manner {
      get { manner.withLock { $0 } }
      set { manner.withLock { $0 = newValue } }
    }

    func work() async throws {
      switch now {
      case .good: break
      case .slow: try await Task.sleep(for: .milliseconds(40))
      case .errs: throw RPCError(code: .internal, errorCode: "internal_error")
      case .hangs: try await Task.sleep(for: .seconds(60))
      }
    }
  }

  nonisolated let notes = Echo.Notes()
  nonisolated let moods: [Mood]
  private(set) var ports: [Int]
  private var servers: [RPCServer?]
  private let answersHealth: Bool

  init(_ manners: [Manner], answersHealth: Bool = true) async throws {
    moods = manners.map { Mood($0) }
    ports = manners.map { _ in 0 }
    servers = manners.map { _ in nil }
    self.answersHealth = answersHealth
    for index in manners.indices { try await start(index) }
  }

  var targets: [RPCTarget] { ports.map { RPCTarget(host: "127.0.0.1", port: $0) } }

  func client() -> RPCClient { RPCClient(targets: targets, service: "test", logger: Echo.logger) }

  /// Starts an instance where it was.
  func start(_ index: Int) async throws {
    let (notes, mood) = (notes, moods[index])
    var router = RPCRouter()
    router.registerUnary(Echo.unary) { request, _ in
      notes.note("served")
      notes.note("served by \(index)")
      try await mood.work()
      return request
    }
    router.registerServerStreaming(Echo.count) { request, responses, _ in
      notes.note("served")
      notes.note("served by \(index)")
      try await mood.work()
      for number in 0..<request.retryAfterMilliseconds {
        try await responses.write(Problem(retryAfterMilliseconds: number))
      }
    }
    if answersHealth {
      router.registerHealth {
        do { try await mood.work() } catch { return false }
        return true
      }
    }
    let server = RPCServer(
      configuration: RPCServerConfiguration(host: "127.0.0.1", port: ports[index]), router: router,
      logger: Echo.logger)
    try await server.start()
    ports[index] = server.boundPort
    servers[index] = server
  }

  /// Stops an instance; with no time to drain, as if it were killed.
  func stop(_ index: Int, within grace: Duration) async {
    let server = servers[index]
    servers[index] = nil
    await server?.drain(within: grace)
  }

  func stopAll() async {
    for index in servers.indices { await stop(index, within: .zero) }
  }

  /// Calls from `callers` tasks until `body` returns, every fourth of them a stream of answers if `streams`; "asked",
  /// "failed" and "failed <code>" are noted.
  func load(
    _ client: RPCClient, callers: Int = 16, timeout: Duration = .seconds(10), pause: Duration = .milliseconds(1),
    streams: Bool = false,
    _ body: @escaping @Sendable () async throws -> Void
  ) async throws {
    let (notes, isOver) = (notes, Echo.Notes())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for caller in 0..<callers {
        group.addTask {
          while isOver.count("over") == 0 {
            notes.note("asked")
            do {
              let options = CallOptions(timeout: timeout)
              if streams, caller.isMultiple(of: 4) {
                try await Self.stream(client, options, notes)
              } else {
                _ = try await client.unary(Echo.unary, Problem(code: "load"), options)
              }
            } catch {
              notes.note("failed")
              notes.note("failed \(error)")
            }
            if pause > .zero { try await Task.sleep(for: pause) }
          }
        }
      }
      group.addTask {
        defer { isOver.note("over") }
        try await body()
      }
      try await group.waitForAll()
    }
  }

  private static func stream(_ client: RPCClient, _ options: CallOptions, _ notes: Echo.Notes) async throws {
    let count = try await client.serverStreaming(Echo.count, Problem(retryAfterMilliseconds: 3), options) { stream in
      var count = 0
      for try await _ in stream { count += 1 }
      return count
    }
    notes.note(count == 3 ? "streamed" : "failed")
  }
}
