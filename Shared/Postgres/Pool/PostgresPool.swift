package import Logging
import Synchronization

/// Connections to one database, shared by all who need one.
///
/// Works from the first call on; `run` only looks after it.
package final class PostgresPool: Sendable {
  typealias Lease = PoolLease<PostgresConnection>

  private struct Guarded {
    var state: PoolState<PostgresConnection, PoolWaiter>
    /// Whether somebody watches the waiters' time.
    var isWatched = false

    /// The next waiter's deadline; without one nobody watches any longer.
    mutating func nextDeadlineToWatch() -> ContinuousClock.Instant? {
      let deadline = state.nextDeadline
      isWatched = deadline != nil
      return deadline
    }
  }

  package let configuration: PostgresConfiguration
  private let guarded: Mutex<Guarded>
  private let timers = StatementTimers()
  private let logger: Logger
  private static let upkeep = Duration.seconds(1)

  package init(configuration: PostgresConfiguration, logger: Logger) {
    self.configuration = configuration
    self.logger = logger
    let rules = PoolRules(
      limit: max(1, configuration.connectionLimit), minimum: configuration.connectionMinimum,
      waitTime: configuration.poolTimeout, idleTime: configuration.idleTimeout,
      maximumAge: configuration.maximumAge)
    guarded = Mutex(Guarded(state: PoolState(rules)))
  }

  /// How the pool stands.
  package var statistics: PoolStatistics { guarded.withLock { $0.state.statistics } }

  /// The rows a statement gives.
  package func query(_ sql: String, _ parameters: [PostgresValue] = []) async throws(PostgresError) -> [PostgresRow] {
    try await run(sql, parameters).rows
  }

  /// Runs a statement; returns how many rows it inserted, changed or removed.
  package func execute(_ sql: String, _ parameters: [PostgresValue] = []) async throws(PostgresError) -> Int {
    try await run(sql, parameters).affected
  }

  /// Runs `body` in a transaction: committed when it returns, rolled back when it throws. The transaction begins with
  /// the first statement, in the same journey to the server.
  package func transaction<Output: Sendable>(
    _ body: (PostgresTransaction) async throws -> Output
  ) async throws -> Output {
    let lent = try await take()
    lent.connection.beginWithNext()
    do {
      let output = try await body(PostgresTransaction(connection: lent.connection))
      guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled") }
      try await lent.connection.endTransaction("commit")
      giveBack(lent)
      return output
    } catch {
      // A connection that cannot roll back is closed, which rolls back, too.
      try? await lent.connection.endTransaction("rollback")
      giveBack(lent)
      throw error
    }
  }

  /// Keeps as many connections as always should stand, and closes those that nobody needs; ends, and closes the pool,
  /// when its task is cancelled.
  package func run() async {
    while !Task.isCancelled {
      let overdue = guarded.withLock { $0.state.takeOverdue(at: .now) { !$0.isUsable } }
      for connection in overdue { connection.close() }
      while guarded.withLock({ $0.state.takeMissing(at: .now) }), let lent = try? await make() { giveBack(lent) }
      try? await Task.sleep(for: Self.upkeep)
    }
    await close()
  }

  /// Closes every connection; those in use when they come back.
  package func close() async {
    let (connections, waiters) = guarded.withLock { $0.state.close() }
    for waiter in waiters { waiter.fail(PostgresError(.closed, "the pool is closed")) }
    for connection in connections { connection.close() }
  }

  private func run(_ sql: String, _ parameters: [PostgresValue]) async throws(PostgresError) -> PostgresResult {
    try PostgresParameters.check(parameters)
    let start = ContinuousClock.now
    defer { timers.record(sql, ContinuousClock.now - start) }
    let first = await outcome(of: sql, parameters)
    // A prepared form that the schema has outlived is forgotten by now: once more prepares the statement anew.
    if case .failure(let error) = first, error.isStalePlan { return try await outcome(of: sql, parameters).get() }
    return try first.get()
  }

  private func outcome(of sql: String, _ parameters: [PostgresValue]) async -> PostgresConnection.Outcome {
    guard !Task.isCancelled else { return .failure(PostgresError(.cancelled, "the task was cancelled")) }
    let isAlone = ConnectionLoop.shared.enter()
    defer { ConnectionLoop.shared.leave() }
    let order = StatementOrder(sql, parameters, pool: self)
    return await withTaskCancellationHandler {
      await withUnsafeContinuation { caller in
        order.note(caller)
        enter(.order(order), order.number, waits: isAlone)
        if Task.isCancelled { giveUp(order.number) }
      }
    } onCancel: {
      order.callOff()
      giveUp(order.number)
    }.cancelledIfTaskIs
  }

  /// Serves a waiter at once, or lets it wait.
  private func enter(_ waiter: PoolWaiter, _ number: UInt64, waits: Bool = false) {
    let now = ContinuousClock.now
    let (lease, isToBeWatched) = guarded.withLock { guarded -> (Result<Lease, PostgresError>?, Bool) in
      do throws(PostgresError) {
        if let lease = try guarded.state.take(at: now) { return (.success(lease), false) }
      } catch { return (.failure(error), false) }
      guarded.state.wait(number, waiter, at: now)
      defer { guarded.isWatched = true }
      return (nil, !guarded.isWatched)
    }
    if isToBeWatched { watchWaiters() }
    switch lease {
    case .success(let lease): serve(waiter, lease, waits: waits)
    case .failure(let error): waiter.fail(error)
    case nil: break
    }
  }

  /// Hands a waiter what it waited for; `waits` when the waiter's own thread does, and may look for the answer.
  private func serve(_ waiter: PoolWaiter, _ lease: Lease, waits: Bool = false) {
    switch (waiter, lease) {
    case (.caller(let continuation), _): continuation.resume(returning: .success(lease))
    case (.order(let order), .idle(let lent)) where lent.connection.isUsable: order.begin(on: lent, waits: waits)
    case (.order, .idle):
      guarded.withLock { $0.state.noteLost() }
      serve(waiter, .place)
    case (.order, .place):
      // Making a connection takes a task of its own; nobody else waits for this one.
      Task {
        do throws(PostgresError) { serve(waiter, .idle(try await make())) } catch { waiter.fail(error) }
      }
    }
  }

  private func take() async throws(PostgresError) -> Lent<PostgresConnection> {
    switch try await lease() {
    case .place: return try await make()
    case .idle(let lent):
      if lent.connection.isUsable { return lent }
      guarded.withLock { $0.state.noteLost() }
      return try await make()
    }
  }

  /// Makes a connection in a place that was leased.
  private func make() async throws(PostgresError) -> Lent<PostgresConnection> {
    do throws(PostgresError) {
      let connection = try await PostgresConnection.connect(configuration)
      guarded.withLock { $0.state.noteMade() }
      return Lent(connection: connection, madeAt: .now)
    } catch {
      logger.warning("The database could not be reached.", metadata: ["cause": "\(error)"])
      for waiter in guarded.withLock({ $0.state.noteFailure(at: .now) }) { waiter.fail(error) }
      throw error
    }
  }

  private func lease() async throws(PostgresError) -> Lease {
    guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled") }
    let number = PostgresConnection.newNumber()
    return try await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        enter(.caller(continuation), number)
        if Task.isCancelled { giveUp(number) }
      }
    } onCancel: {
      giveUp(number)
    }.get()
  }

  /// Tells waiters when their time is over, for as long as there are any: one timer for all of them.
  private func watchWaiters() {
    Task {
      while let deadline = guarded.withLock({ $0.nextDeadlineToWatch() }) {
        try? await Task.sleep(until: deadline, clock: .continuous)
        for waiter in guarded.withLock({ $0.state.takeOverdueWaiters(at: .now) }) {
          waiter.fail(PostgresError(.poolTimeout, "no connection was free in time"))
        }
      }
    }
  }

  private func giveUp(_ number: UInt64) {
    guarded.withLock { $0.state.giveUp(number) }?.fail(PostgresError(.cancelled, "the task was cancelled"))
  }

  /// Takes a connection back and hands it to whoever waits.
  func giveBack(_ lent: Lent<PostgresConnection>) {
    guard lent.connection.isIdle else {
      lent.connection.close()
      if let waiter = guarded.withLock({ $0.state.lose() }) { serve(waiter, .place) }
      return
    }
    switch guarded.withLock({ $0.state.giveBack(lent, at: .now) }) {
    case .isKept: break
    case .goes(let waiter, let lent): serve(waiter, .idle(lent))
    case .closes(let waiter):
      lent.connection.close()
      if let waiter { serve(waiter, .place) }
    }
  }
}
