import Synchronization

/// A single statement that somebody waits for, on its way through the pool: it may wait for a connection, run on one, or
/// be called off.
final class StatementOrder: StatementEnd {
  private struct State {
    var caller: UnsafeContinuation<PostgresConnection.Outcome, Never>?
    var lent: Lent<PostgresConnection>?
    var isCalledOff = false
  }

  let number = PostgresConnection.newNumber()
  private let sql: String
  private let parameters: [PostgresValue]
  private let pool: PostgresPool
  private let state = Mutex(State())

  init(_ sql: String, _ parameters: [PostgresValue], pool: PostgresPool) {
    self.sql = sql
    self.parameters = parameters
    self.pool = pool
  }

  /// Says who waits, before it goes on its way.
  func note(_ caller: UnsafeContinuation<PostgresConnection.Outcome, Never>) { state.withLock { $0.caller = caller } }

  /// Runs it on a connection, unless it was called off; may wait for its end for a moment, if `waits`.
  func begin(on lent: Lent<PostgresConnection>, waits: Bool) {
    let isCalledOff = state.withLock { state in
      state.lent = lent
      return state.isCalledOff
    }
    guard !isCalledOff else { return end(.failure(PostgresError(.cancelled, "the task was cancelled"))) }
    lent.connection.begin(
      number, waits: waits, { session throws(PostgresError) in try session.send(sql, parameters) }, self)
  }

  /// Gives the connection back, if it had one, and tells the caller.
  func end(_ outcome: PostgresConnection.Outcome) {
    let (lent, caller) = state.withLock { ($0.lent.take(), $0.caller.take()) }
    if let lent { pool.giveBack(lent) }
    if let caller { ConnectionLoop.shared.tell(caller, outcome) }
  }

  /// Ends it at the server, or lets it not begin; a caller whose connection is still being made need not wait for that.
  func callOff() {
    let (connection, caller) = state.withLock { state in
      state.isCalledOff = true
      return (state.lent?.connection, state.lent == nil ? state.caller.take() : nil)
    }
    connection?.cancel(number)
    caller?.resume(returning: .failure(PostgresError(.cancelled, "the task was cancelled")))
  }
}
