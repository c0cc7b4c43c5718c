/// Who waits for a connection.
enum PoolWaiter: Sendable {
  /// A caller that will use it for a while.
  case caller(CheckedContinuation<Result<PoolLease<PostgresConnection>, PostgresError>, Never>)
  /// A statement that begins on it at once, by whoever brings it back: its caller need not wake up in between.
  case order(StatementOrder)

  /// Tells it that it waits in vain.
  func fail(_ error: PostgresError) {
    switch self {
    case .caller(let continuation): continuation.resume(returning: .failure(error))
    case .order(let order): order.end(.failure(error))
    }
  }
}
