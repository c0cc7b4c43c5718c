// Made from roleready/v1/tailor.proto by ./roleready generate.

/// What the person thinks of a change.
package enum Decision: ProtoEnum {
  /// Not decided yet; counts as accepted.
  case unspecified
  /// Kept.
  case accepted
  /// Undone.
  case rejected
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .accepted
      case 2: .rejected
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .accepted: 1
    case .rejected: 2
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .accepted: "accepted"
    case .rejected: "rejected"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [Decision] = [.unspecified, .accepted, .rejected]
}
