/// How a client has fared (row 21 of the mission).
package struct RedisStatistics: Sendable, Equatable {
  /// Reads that found something.
  package var hits: Int64 = 0
  /// Reads that found nothing.
  package var misses: Int64 = 0
  /// Commands that failed.
  package var errors: Int64 = 0
  /// Callers that were told at once to go on without Redis.
  package var unavailable: Int64 = 0
  /// Connections made after the first.
  package var reconnects: Int64 = 0
}
