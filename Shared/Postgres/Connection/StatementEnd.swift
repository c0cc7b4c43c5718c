/// Who is told what came of a statement, once.
protocol StatementEnd: Sendable {
  func end(_ outcome: PostgresConnection.Outcome)
}

/// A caller that waits for a statement on a connection it has for itself.
struct WaitingCaller: StatementEnd {
  let continuation: UnsafeContinuation<PostgresConnection.Outcome, Never>

  func end(_ outcome: PostgresConnection.Outcome) { ConnectionLoop.shared.tell(continuation, outcome) }
}
