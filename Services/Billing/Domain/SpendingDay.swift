/// What one person has spent and holds on one day, and the rules that keep both under the cap.
///
/// All amounts are micro-dollars. The value decides; the store carries the decision out while it
/// has the row locked, so that no interleaving can exceed a cap.
package struct SpendingDay: Sendable, Equatable {
  /// Settled today.
  package private(set) var spent: Int64
  /// Held now for work that has not settled.
  package private(set) var held: Int64
  /// True once spent and held together reached 80 % of the cap today.
  package private(set) var warned: Bool

  package init(spent: Int64 = 0, held: Int64 = 0, warned: Bool = false) {
    self.spent = spent
    self.held = held
    self.warned = warned
  }

  /// The largest amount a single hold may have: a thousand dollars, far above every cap.
  package static let largestHold: Int64 = 1_000_000_000

  /// What a hold came to.
  package enum HoldOutcome: Sendable, Equatable {
    /// It stands; `warns` is true the one time the day passes 80 % of its cap.
    case held(warns: Bool)
    /// The cap has less than this left.
    case capReached(left: Int64)
    /// Not an amount: negative, or above `largestHold`.
    case notAnAmount
  }

  /// Reserves an amount if spent, held and the amount together stay within the cap.
  package mutating func hold(_ amount: Int64, cap: Int64) -> HoldOutcome {
    guard amount >= 0, amount <= Self.largestHold else { return .notAnAmount }
    let left = max(0, cap - spent - held)
    guard amount <= left else { return .capReached(left: left) }
    held += amount
    return .held(warns: warn(cap: cap))
  }

  /// Replaces a hold by its real cost. The cost is a fact, so it counts even above what was held.
  /// Returns true the one time the day passes 80 % of its cap.
  package mutating func settle(held amount: Int64, cost: Int64, cap: Int64) -> Bool {
    held = max(0, held - amount)
    spent += max(0, cost)
    return warn(cap: cap)
  }

  /// Gives a hold back.
  package mutating func release(_ amount: Int64) {
    held = max(0, held - amount)
  }

  private mutating func warn(cap: Int64) -> Bool {
    guard !warned, cap > 0, (spent + held) * 5 >= cap * 4 else { return false }
    warned = true
    return true
  }
}
