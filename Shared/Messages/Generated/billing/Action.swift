// Made from roleready/v1/billing.proto by ./roleready generate.

/// What is counted by the day.
package enum Action: ProtoEnum {
  case unspecified
  /// Reading a resume file.
  case parse
  /// An ATS check.
  case atsCheck
  /// A tailoring.
  case tailoring
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .parse
      case 2: .atsCheck
      case 3: .tailoring
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .parse: 1
    case .atsCheck: 2
    case .tailoring: 3
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .parse: "parse"
    case .atsCheck: "ats-check"
    case .tailoring: "tailoring"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [Action] = [.unspecified, .parse, .atsCheck, .tailoring]
}
