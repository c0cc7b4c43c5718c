// Made from roleready/v1/ats.proto by ./roleready generate.

/// How well a requirement is met.
package enum Match: ProtoEnum {
  case unspecified
  /// Shown in the work, a project or a certificate.
  case shown
  /// Said, in a list or the summary, without work behind it.
  case listed
  /// Something close is shown.
  case related
  /// Nothing found.
  case missing
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .shown
      case 2: .listed
      case 3: .related
      case 4: .missing
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .shown: 1
    case .listed: 2
    case .related: 3
    case .missing: 4
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .shown: "shown"
    case .listed: "listed"
    case .related: "related"
    case .missing: "missing"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [Match] = [.unspecified, .shown, .listed, .related, .missing]
}
