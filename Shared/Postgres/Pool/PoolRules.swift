/// What a pool goes by.
package struct PoolRules: Sendable {
  /// Connections at most, and those that are kept open at least.
  package var limit: Int
  package var minimum: Int
  /// How long a caller waits.
  package var waitTime: Duration
  /// How long a connection may be idle, and how old it may become.
  package var idleTime: Duration
  package var maximumAge: Duration
  /// After a failure nobody tries to connect for this long, twice as long after each further one, up to the last.
  package var firstPause = Duration.milliseconds(100)
  package var longestPause = Duration.seconds(2)

  package init(limit: Int, minimum: Int, waitTime: Duration, idleTime: Duration, maximumAge: Duration) {
    self.limit = limit
    self.minimum = minimum
    self.waitTime = waitTime
    self.idleTime = idleTime
    self.maximumAge = maximumAge
  }
}
