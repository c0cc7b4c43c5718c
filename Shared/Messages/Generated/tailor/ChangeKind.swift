// Made from roleready/v1/tailor.proto by ./roleready generate.

/// What was done to a line.
package enum ChangeKind: ProtoEnum {
  case unspecified
  /// Stands in another place.
  case moved
  /// Says the same in other words.
  case reworded
  /// Left out.
  case removed
  /// Put together from lines of the base resume.
  case composed
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .moved
      case 2: .reworded
      case 3: .removed
      case 4: .composed
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .moved: 1
    case .reworded: 2
    case .removed: 3
    case .composed: 4
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .moved: "moved"
    case .reworded: "reworded"
    case .removed: "removed"
    case .composed: "composed"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [ChangeKind] = [.unspecified, .moved, .reworded, .removed, .composed]
}
