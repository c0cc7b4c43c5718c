package import Messages

/// What a tier allows in a day. Rows 4 and 23 of the mission give the figures.
package struct Plan: Sendable, Equatable {
  /// ATS checks a day; nil for no limit.
  package let atsChecks: Int32?
  /// Tailorings a day; nil for no limit.
  package let tailorings: Int32?
  /// Most that may be spent on language models in a day, in micro-dollars.
  package let spendingCapMicrodollars: Int64

  /// The plan of a tier; an unknown tier gets the least.
  package static func of(_ tier: Tier) -> Plan {
    switch tier {
    case .pro: Plan(atsChecks: 50, tailorings: 20, spendingCapMicrodollars: 10_000_000)
    case .premium: Plan(atsChecks: nil, tailorings: nil, spendingCapMicrodollars: 100_000_000)
    case .free, .unspecified, .unrecognized:
      Plan(atsChecks: 10, tailorings: 3, spendingCapMicrodollars: 1_000_000)
    }
  }

  /// Uses of an action a day; nil for no limit.
  package func limit(of action: Action) -> Int32? {
    switch action {
    case .atsCheck: atsChecks
    case .tailoring: tailorings
    case .parse, .unspecified, .unrecognized: nil
    }
  }
}
