/// What a pool goes by.
struct PoolRules: Sendable {
  /// Connections at most, and those that are kept open at least.
  var limit: Int
  var minimum: Int
  /// How long a caller waits.
  var waitTime: Duration
  /// How long a connection may be idle, and how old it may become.
  var idleTime: Duration
  var maximumAge: Duration
  /// After a failure nobody tries to connect for this long, twice as long after each further one, up to the last.
  var firstPause = Duration.milliseconds(100)
  var longestPause = Duration.seconds(2)
}
