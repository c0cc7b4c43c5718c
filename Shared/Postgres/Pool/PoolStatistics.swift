/// How a pool stands.
package struct PoolStatistics: Sendable, Equatable {
  /// Connections that exist or are being made.
  package var open = 0
  /// Of these, those that nobody uses.
  package var idle = 0
  /// Connections at most.
  package var limit = 0
  /// Connections that are kept open at least.
  package var minimum = 0
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
  /// Connections that were closed because nobody needed them or they were old.
  package var retired: Int64 = 0
  /// Times that no connection could be made.
  package var failures: Int64 = 0
}
