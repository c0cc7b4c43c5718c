package import Logging
import Metrics
import Synchronization

/// Connections to one database, shared by all who need one.
///
/// Works from the first call on; `run` only looks after it.
package final class PostgresPool: Sendable {
  package let configuration: PostgresConfiguration
  private let state: Mutex<PoolState>
  private let numbers = Atomic<UInt64>(0)
  private let logger: Logger
  private static let idleTime = Duration.seconds(60)
  private static let idleKept = 1
  private static let trustedIdleTime = Duration.seconds(1)

  package init(configuration: PostgresConfiguration, logger: Logger) {
    self.configuration = configuration
    self.logger = logger
    state = Mutex(PoolState(limit: max(1, configuration.connectionLimit)))
  }

  /// How the pool stands.
  package var statistics: PoolStatistics { state.withLock { $0.statistics } }

  /// The rows a statement gives.
  package func query(_ sql: String, _ parameters: [PostgresValue] = []) async throws(PostgresError) -> [PostgresRow] {
    try await run(sql, parameters).rows
  }

  /// Runs a statement; returns how many rows it inserted, changed or removed.
  package func execute(_ sql: String, _ parameters: [PostgresValue] = []) async throws(PostgresError) -> Int {
    try await run(sql, parameters).affected
  }

  /// Runs `body` in a transaction: committed when it returns, rolled back when it throws.
  package func transaction<Output: Sendable>(
    _ body: (PostgresTransaction) async throws -> Output
  ) async throws -> Output {
    let connection = try await take()
    do {
      _ = try await connection.execute("begin", [])
      let output = try await body(PostgresTransaction(connection: connection))
      _ = try await connection.execute("commit", [])
      await giveBack(connection)
      return output
    } catch {
      await rollBack(connection)
      throw error
    }
  }

  /// Closes connections that nobody needs; ends, and closes the pool, when its task is cancelled.
  package func run() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(10))
      let overdue = state.withLock {
        $0.takeOverdue(before: .now - Self.idleTime, keeping: Self.idleKept)
      }
      for connection in overdue { await connection.close() }
    }
    await close()
  }

  /// Closes every connection; those in use when they come back.
  package func close() async {
    let (connections, waiters) = state.withLock { $0.close() }
    for waiter in waiters { waiter.resume(returning: .failure(PostgresError(.closed, "the pool is closed"))) }
    for connection in connections { await connection.close() }
  }

  private func run(_ sql: String, _ parameters: [PostgresValue]) async throws(PostgresError) -> PostgresResult {
    let start = ContinuousClock.now
    let connection = try await take()
    let result: Result<PostgresResult, PostgresError>
    do throws(PostgresError) {
      result = .success(try await connection.execute(sql, parameters))
    } catch { result = .failure(error) }
    await giveBack(connection)
    Metrics.Timer(label: "db_client_operation_duration_seconds", dimensions: [("operation", Self.verb(of: sql))])
      .record(duration: ContinuousClock.now - start)
    return try result.get()
  }

  /// The statement's first word, for the label.
  private static func verb(of sql: String) -> String {
    let word = sql.prefix(12).split(whereSeparator: { !$0.isLetter }).first?.lowercased() ?? ""
    return ["select", "insert", "update", "delete", "with"].contains(word) ? word : "other"
  }

  private func take() async throws(PostgresError) -> PostgresConnection {
    while true {
      switch try await lease() {
      case .place: return try await make()
      case .idle(let connection, let since):
        if since.duration(to: .now) < Self.trustedIdleTime { return connection }
        if await connection.isAlive() { return connection }
        await connection.close()
        state.withLock { $0.lose(wasMade: true) }?.resume(returning: .success(.place))
      }
    }
  }

  private func make() async throws(PostgresError) -> PostgresConnection {
    let connection = PostgresConnection(configuration)
    do throws(PostgresError) {
      try await connection.connect()
      state.withLock { $0.noteMade() }
      return connection
    } catch {
      state.withLock { $0.lose(wasMade: false) }?.resume(returning: .success(.place))
      throw error
    }
  }

  private func lease() async throws(PostgresError) -> PoolState.Lease {
    guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled") }
    let number = numbers.add(1, ordering: .relaxed).newValue
    let timer = Task {
      try await Task.sleep(for: configuration.poolTimeout)
      self.state.withLock { $0.giveUp(number, timedOut: true) }?
        .resume(returning: .failure(PostgresError(.poolTimeout, "no connection was free in time")))
    }
    defer { timer.cancel() }
    let result: Result<PoolState.Lease, PostgresError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let atOnce: Result<PoolState.Lease, PostgresError>? = state.withLock { state in
          do throws(PostgresError) {
            if let lease = try state.takeAtOnce() { return .success(lease) }
            state.wait(number, continuation)
            return nil
          } catch { return .failure(error) }
        }
        if let atOnce { continuation.resume(returning: atOnce) }
        if Task.isCancelled { giveUp(number) }
      }
    } onCancel: {
      giveUp(number)
    }
    return try result.get()
  }

  private func giveUp(_ number: UInt64) {
    state.withLock { $0.giveUp(number, timedOut: false) }?
      .resume(returning: .failure(PostgresError(.cancelled, "the task was cancelled")))
  }

  private func giveBack(_ connection: PostgresConnection) async {
    guard await connection.isUsable, await connection.isIdle else {
      await connection.close()
      state.withLock { $0.lose(wasMade: true) }?.resume(returning: .success(.place))
      return
    }
    let (waiter, closes) = state.withLock { $0.giveBack(connection, at: .now) }
    if closes { await connection.close() }
    waiter?.resume(returning: .success(.idle(connection, since: .now)))
  }

  /// Rolls back even when the task was cancelled; a connection that cannot is closed, which rolls back, too.
  private func rollBack(_ connection: PostgresConnection) async {
    await Task {
      _ = try? await connection.execute("rollback", [])
      await self.giveBack(connection)
    }.value
  }
}
