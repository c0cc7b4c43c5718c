/// How a peer has been doing, and how long it rests when it did badly.
///
/// Successes are counted elsewhere, without a lock, in a figure that only grows; it is handed in.
struct PeerHealth: Sendable {
  /// Failures in a row that make a peer suspect.
  static let failuresInRow = 5
  /// Calls from which on a share of failures says something, and the share, a half, that makes a peer suspect.
  static let callsForShare = 20
  static let window = Duration.seconds(10)
  /// The first rest; each further one is twice as long, up to the longest.
  static let firstRest = Duration.seconds(1)
  static let longestRest = Duration.seconds(30)

  private var inRow = 0
  private var failures = 0
  private var successesBefore: UInt64 = 0
  private var successesAtFailure: UInt64 = 0
  private var began: ContinuousClock.Instant
  private var rests = 0
  private var returned: ContinuousClock.Instant?

  init(now: ContinuousClock.Instant) {
    began = now
  }

  /// Takes note of a failure; true when the peer is suspect.
  mutating func failed(now: ContinuousClock.Instant, successes: UInt64) -> Bool {
    if began + Self.window < now { forget(now, successes) }
    inRow = successes == successesAtFailure ? inRow + 1 : 1
    successesAtFailure = successes
    failures += 1
    let calls = UInt64(failures) + successes - successesBefore
    return inRow >= Self.failuresInRow || calls >= Self.callsForShare && failures * 2 >= calls
  }

  /// Whether this peer fails less than half as often as `other`, and has answered at all.
  func isBetter(than other: PeerHealth, successes: UInt64, others: UInt64) -> Bool {
    let (mine, theirs) = (successes - successesBefore, others - other.successesBefore)
    guard mine > 0 else { return false }
    // failures / calls * 2 < other failures / other calls
    return Double(2 * failures) * Double(other.failures + Int(clamping: theirs))
      < Double(other.failures) * Double(failures + Int(clamping: mine))
  }

  /// Sends the peer to rest and returns until when.
  mutating func rest(now: ContinuousClock.Instant) -> ContinuousClock.Instant {
    if let returned, returned + Self.longestRest < now { rests = 0 }
    returned = nil
    let rest = min(Self.longestRest, Self.firstRest * (1 << min(rests, 5)))
    rests += 1
    return now + rest
  }

  /// The peer takes calls again.
  mutating func returned(now: ContinuousClock.Instant, successes: UInt64) {
    returned = now
    forget(now, successes)
  }

  private mutating func forget(_ now: ContinuousClock.Instant, _ successes: UInt64) {
    (began, failures, inRow) = (now, 0, 0)
    (successesBefore, successesAtFailure) = (successes, successes)
  }
}
