import Messages

/// Says why a requirement got its points; the evidence beside it shows where.
enum SkillReason {
  static func text(_ requirement: Requirement, _ match: Match) -> String {
    let name = requirement.text
    switch match {
    case .shown: return "Your resume shows \(name)."
    case .related: return "Your resume shows something close to \(name)."
    case .listed: return "You name \(name), but nothing in your work shows it."
    default: return "Nothing in your resume speaks of \(name)."
    }
  }
}
