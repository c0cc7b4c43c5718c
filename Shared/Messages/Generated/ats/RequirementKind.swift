// Made from roleready/v1/ats.proto by ./roleready generate.

/// What a requirement is about.
package enum RequirementKind: ProtoEnum {
  case unspecified
  /// Something to know or be able to do.
  case skill
  /// A certificate or licence.
  case certificate
  /// Years in the work.
  case experience
  /// A degree or training.
  case education
  /// A spoken language.
  case language
  /// The role itself: has the person held such a one?
  case role
  /// A number that this version does not know.
  case unrecognized(Int32)

  package init(rawValue: Int32) {
    self =
      switch rawValue {
      case 0: .unspecified
      case 1: .skill
      case 2: .certificate
      case 3: .experience
      case 4: .education
      case 5: .language
      case 6: .role
      default: .unrecognized(rawValue)
      }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .skill: 1
    case .certificate: 2
    case .experience: 3
    case .education: 4
    case .language: 5
    case .role: 6
    case .unrecognized(let number): number
    }
  }

  package var name: String {
    switch self {
    case .unspecified: "unspecified"
    case .skill: "skill"
    case .certificate: "certificate"
    case .experience: "experience"
    case .education: "education"
    case .language: "language"
    case .role: "role"
    case .unrecognized(let number): "\(number)"
    }
  }

  package static let allKnown: [RequirementKind] = [
    .unspecified, .skill, .certificate, .experience, .education, .language, .role,
  ]
}
