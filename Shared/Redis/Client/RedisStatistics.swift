/// How a client has fared (row 21 of the mission).
package struct RedisStatistics: Sendable, Equatable {
  /// Answers that held something.
  package var hits: Int64 = 0
  /// Answers of a read that held nothing.
  package var misses: Int64 = 0
  /// Commands that failed.
  package var errors: Int64 = 0
  /// Connections made after the first.
  package var reconnects: Int64 = 0
}
