/// The parts of a score and what each weighs before those that are not asked for are left out.
enum PartKind: String, CaseIterable, Sendable {
  case requirements
  case nice = "nice to have"
  case role
  case experience
  case education
  case wording
  case repetition

  var weight: Double {
    switch self {
    case .requirements: 45
    case .nice: 8
    case .role: 26
    case .experience: 10
    case .education: 4
    case .wording: 7
    case .repetition: 0
    }
  }
}
