// Made from roleready/v1/common.proto by ./roleready generate.

/// What a person may use: the plan they are on.
package enum Tier: ProtoEnum {
  case unspecified
  case free
  case pro
  case premium
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .free
      case 2: .pro
      case 3: .premium
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .free: 1
    case .pro: 2
    case .premium: 3
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .free: "free"
    case .pro: "pro"
    case .premium: "premium"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [Tier] = [.unspecified, .free, .pro, .premium]
}
