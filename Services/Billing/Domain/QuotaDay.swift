/// How often one person used one action on one day, and the rule that keeps it within the plan.
package struct QuotaDay: Sendable, Equatable {
  /// Uses taken and not given back.
  package private(set) var used: Int32

  package init(used: Int32 = 0) {
    self.used = used
  }

  /// Takes a use if the limit has one left; `limit` nil means there is none. Returns whether it was taken.
  package mutating func take(limit: Int32?) -> Bool {
    guard used < limit ?? Int32.max else { return false }
    used += 1
    return true
  }

  /// Gives a use back.
  package mutating func giveBack() {
    used = max(0, used - 1)
  }
}
