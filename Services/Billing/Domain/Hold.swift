package import Messages

/// A reservation of money for one paid request, through its life.
package struct Hold: Sendable, Equatable {
  /// Where a hold stands.
  package enum State: String, Sendable {
    /// Reserved; the work was not sent off.
    case held
    /// The work was sent off and may cost.
    case dispatched
    /// The real cost is in the ledger.
    case settled
    /// Given back: the work was never sent off.
    case released
    /// Sent off and never settled: the worst case is in the ledger.
    case swept
  }

  package let requestId: String
  package let personId: String
  package let action: Action
  package let model: String
  package let day: UTCDay
  package let amountMicrodollars: Int64
  package var state: State
  package let expiresAtMilliseconds: Int64

  package init(
    requestId: String, personId: String, action: Action, model: String, day: UTCDay, amountMicrodollars: Int64,
    state: State = .held, expiresAtMilliseconds: Int64
  ) {
    self.requestId = requestId
    self.personId = personId
    self.action = action
    self.model = model
    self.day = day
    self.amountMicrodollars = amountMicrodollars
    self.state = state
    self.expiresAtMilliseconds = expiresAtMilliseconds
  }

  /// What a hold becomes once its time is up: given back if the work was never sent off, counted in
  /// full if it was; nil while it stands or when it has ended already.
  package func swept(at instantMilliseconds: Int64) -> State? {
    guard instantMilliseconds >= expiresAtMilliseconds else { return nil }
    return switch state {
    case .held: .released
    case .dispatched: .swept
    case .settled, .released, .swept: nil
    }
  }
}
