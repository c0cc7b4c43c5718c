extension PostgresConnection {
  /// Ends the transaction by `commit` or `rollback`; nothing is sent when it never began.
  func endTransaction(_ command: String) async throws(PostgresError) {
    guard !forgetBegin() else { return }
    // Not to be cut short by a cancelled task: either end leaves the connection fit for others.
    let isAlone = ConnectionLoop.shared.enter()
    defer { ConnectionLoop.shared.leave() }
    let answer = try await withUnsafeContinuation { continuation in
      begin(
        Self.newNumber(), waits: isAlone, { session throws(PostgresError) in try session.send(command, []) },
        WaitingCaller(continuation: continuation))
    }.get()
    if command == "commit", answer.command != "COMMIT" {
      throw PostgresError(.refused, sqlState: "25P02", "the transaction was rolled back: one of its statements failed")
    }
  }

  /// Runs a statement; cancelling the task cancels it at the server.
  func execute(_ sql: String, _ parameters: [PostgresValue]) async throws(PostgresError) -> PostgresResult {
    try PostgresParameters.check(parameters)
    return try await cancellable { session throws(PostgresError) in try session.send(sql, parameters) }
  }

  /// Runs several statements, none with parameters.
  func script(_ sql: String) async throws(PostgresError) {
    _ = try await cancellable { session throws(PostgresError) in try session.send(script: sql) }
  }

  /// Sends a statement and waits for its end; cancelling the task sends the request to end it.
  private func cancellable(
    _ send: (inout Session) throws(PostgresError) -> Void
  ) async throws(PostgresError) -> PostgresResult {
    guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled") }
    let number = Self.newNumber()
    let isAlone = ConnectionLoop.shared.enter()
    defer { ConnectionLoop.shared.leave() }
    return try await withTaskCancellationHandler {
      await withUnsafeContinuation { continuation in
        begin(number, waits: isAlone, send, WaitingCaller(continuation: continuation))
      }
    } onCancel: {
      cancel(number)
    }.cancelledIfTaskIs.get()
  }
}

extension Result where Success == PostgresResult, Failure == PostgresError {
  /// The same; but what ended a statement of a task that was cancelled is that.
  var cancelledIfTaskIs: Self {
    guard case .failure(let error) = self, Task.isCancelled,
      error.code == .statementTimeout || error.code == .connectionLost
    else { return self }
    return .failure(PostgresError(.cancelled, sqlState: error.sqlState, "the task was cancelled"))
  }
}
