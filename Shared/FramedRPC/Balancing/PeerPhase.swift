/// Where a peer stands: what a breaker calls closed is `ready`, open is `resting`, half-open is `trying` and `trial`.
enum PeerPhase: Sendable, Equatable {
  /// A connection is being made, or a peer that rested is asked how it does.
  case trying
  /// Takes calls.
  case ready
  /// Takes none until then; then it is tried: now, when it has no connection yet.
  case resting(until: ContinuousClock.Instant)
  /// Takes one call, on which its return depends; `isOut` says that the call is under way.
  case trial(isOut: Bool)
}
