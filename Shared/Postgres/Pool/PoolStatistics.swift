/// How a pool stands.
package struct PoolStatistics: Sendable, Equatable {
  /// Connections that exist.
  package var open = 0
  /// Of these, those that nobody uses.
  package var idle = 0
  /// Connections at most.
  package var limit = 0
  /// Callers that wait for one.
  package var waiting = 0
  /// Callers that have ever waited.
  package var waits: Int64 = 0
  /// Callers that waited in vain.
  package var timeouts: Int64 = 0
  /// Connections ever made.
  package var made: Int64 = 0
  /// Connections that were lost.
  package var lost: Int64 = 0
}
