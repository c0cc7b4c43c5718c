// Made from roleready/v1/tailor.proto by ./roleready generate.

/// How much may be rewritten.
package enum TailoringScope: ProtoEnum {
  case unspecified
  /// Order, selection and summary.
  case partial
  /// That, and the wording of lines.
  case full
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .partial
      case 2: .full
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .partial: 1
    case .full: 2
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .partial: "partial"
    case .full: "full"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [TailoringScope] = [.unspecified, .partial, .full]
}
