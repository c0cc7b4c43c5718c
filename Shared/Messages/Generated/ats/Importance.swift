// Made from roleready/v1/ats.proto by ./roleready generate.

/// How much a job description insists.
package enum Importance: ProtoEnum {
  case unspecified
  /// Must have.
  case required
  /// Good to have.
  case nice
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .required
      case 2: .nice
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .required: 1
    case .nice: 2
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .required: "required"
    case .nice: "nice"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [Importance] = [.unspecified, .required, .nice]
}
