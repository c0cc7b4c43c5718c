// Made from roleready/v1/ats.proto by ./roleready generate.

/// How the score came about.
package enum ScoringMode: ProtoEnum {
  case unspecified
  /// Words and meaning together.
  case hybrid
  /// Meaning alone.
  case semanticOnly
  /// Words alone.
  case keywordOnly
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .hybrid
      case 2: .semanticOnly
      case 3: .keywordOnly
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .hybrid: 1
    case .semanticOnly: 2
    case .keywordOnly: 3
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .hybrid: "hybrid"
    case .semanticOnly: "semantic-only"
    case .keywordOnly: "keyword-only"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [ScoringMode] = [.unspecified, .hybrid, .semanticOnly, .keywordOnly]
}
