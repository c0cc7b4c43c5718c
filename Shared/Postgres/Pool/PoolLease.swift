/// A connection in the hands of a caller.
package struct Lent<Connection> {
  package let connection: Connection
  package let madeAt: ContinuousClock.Instant

  package init(connection: Connection, madeAt: ContinuousClock.Instant) {
    self.connection = connection
    self.madeAt = madeAt
  }
}

/// What a caller of a pool is given.
package enum PoolLease<Connection> {
  /// A connection that was idle.
  case idle(Lent<Connection>)
  /// The right to make one, which ends when it is made or could not be.
  case place
}

extension Lent: Sendable where Connection: Sendable {}
extension PoolLease: Sendable where Connection: Sendable {}
