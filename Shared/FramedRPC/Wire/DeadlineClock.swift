/// The earliest deadline of a connection's calls: one timer serves them all.
struct DeadlineClock: Sendable {
  private var earliest: ContinuousClock.Instant?
  private var isChanged = false

  /// Takes note of a call's deadline; true when the timer has to be set anew.
  mutating func note(_ deadline: ContinuousClock.Instant) -> Bool {
    if let earliest, earliest <= deadline { return false }
    earliest = deadline
    isChanged = true
    return true
  }

  /// The deadline to set the timer to, when it changed since this was last asked.
  mutating func takeChange() -> ContinuousClock.Instant? {
    guard isChanged else { return nil }
    isChanged = false
    return earliest
  }

  /// The timer fired; `next` is the earliest of the deadlines still to come.
  mutating func restart(_ next: ContinuousClock.Instant?) {
    earliest = next
    isChanged = next != nil
  }
}
