/// A connection in the hands of a caller.
struct Lent<Connection> {
  let connection: Connection
  let madeAt: ContinuousClock.Instant
}

/// What a caller of a pool is given.
enum PoolLease<Connection> {
  /// A connection that was idle.
  case idle(Lent<Connection>)
  /// The right to make one, which ends when it is made or could not be.
  case place
}

extension Lent: Sendable where Connection: Sendable {}
extension PoolLease: Sendable where Connection: Sendable {}
