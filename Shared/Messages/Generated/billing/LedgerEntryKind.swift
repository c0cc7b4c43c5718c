// Made from roleready/v1/billing.proto by ./roleready generate.

/// What an entry of the ledger says.
package enum LedgerEntryKind: ProtoEnum {
  case unspecified
  /// Settled at its real cost.
  case settled
  /// Sent off and never settled: counted at its worst case.
  case swept
  /// Corrected by an operator.
  case correction
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .settled
      case 2: .swept
      case 3: .correction
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .settled: 1
    case .swept: 2
    case .correction: 3
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .settled: "settled"
    case .swept: "swept"
    case .correction: "correction"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [LedgerEntryKind] = [.unspecified, .settled, .swept, .correction]
}
