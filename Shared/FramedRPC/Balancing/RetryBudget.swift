/// What a client may still spend on sending calls again: a retry costs 1, a success gives back a tenth, and there are
/// never more than 10.
///
/// So retries add a tenth to the load of a service that works, and next to nothing to one that fails (gRPC's retry
/// throttling, proposal A6, works alike).
struct RetryBudget: Sendable {
  private static let full = 100
  private static let price = 10
  private var tenths = full

  /// Whether a success has nothing to give back.
  var isFull: Bool { tenths == Self.full }

  /// Takes the price of a retry; false when it cannot be paid.
  mutating func spend() -> Bool {
    guard tenths >= Self.price else { return false }
    tenths -= Self.price
    return true
  }

  /// A call succeeded.
  mutating func refund() { tenths = min(Self.full, tenths + 1) }
}
