import Synchronization

/// A single statement that somebody waits for, on its way through the pool: it may wait for a connection, run on one, or
/// be called off.
final class StatementOrder: Sendable {
  private struct State {
    var connection: PostgresConnection?
    var isCalledOff = false
  }

  let number: UInt64
  let sql: String
  let parameters: [PostgresValue]
  private let state = Mutex(State())

  init(_ sql: String, _ parameters: [PostgresValue]) {
    number = PostgresConnection.newNumber()
    self.sql = sql
    self.parameters = parameters
  }

  /// Runs it on a connection, unless it was called off.
  func begin(on connection: PostgresConnection, _ finish: @escaping PostgresConnection.Finish) {
    let isCalledOff = state.withLock { state in
      state.connection = connection
      return state.isCalledOff
    }
    guard !isCalledOff else { return finish(.failure(PostgresError(.cancelled, "the task was cancelled"))) }
    connection.begin(
      number, { session throws(PostgresError) in try session.send(sql, parameters) }, finish)
  }

  /// Ends it at the server, or lets it not begin.
  func callOff() {
    let connection = state.withLock { state in
      state.isCalledOff = true
      return state.connection
    }
    connection?.cancel(number)
  }
}
