/// What a process may let through without asking Redis.
package enum LimitShare: Sendable, Equatable {
  /// Nothing: it has not been here for long enough to know.
  case nothing
  /// Everything: it is the only process.
  case everything
  /// There is no Redis; each of so many processes has its part of the limit.
  case part(of: Int)
  /// Redis is away; each of so many processes has its part of what Redis kept in reserve for such times.
  case reserve(of: Int)

  /// How much of a limit Redis keeps for each of so many processes to let through by itself: together at most half.
  static func reserve(_ limit: RateLimit, processes: Int) -> Int { limit.limit / 2 / processes }
}
