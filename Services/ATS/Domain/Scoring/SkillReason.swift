import Messages

/// Says why a requirement got its points.
enum SkillReason {
  static func text(_ requirement: Requirement, _ match: Match, _ evidence: Evidence?) -> String {
    let name = requirement.text
    switch match {
    case .shown: return "Your resume shows \(name)\(quoted(evidence))."
    case .related: return "Your resume shows something close to \(name)\(quoted(evidence))."
    case .listed: return "You name \(name), but nothing in your work shows it."
    default: return "Nothing in your resume speaks of \(name)."
    }
  }

  private static func quoted(_ evidence: Evidence?) -> String {
    guard let text = evidence?.text, !text.isEmpty else { return "" }
    return ": \u{201C}\(text.shortened(to: 160))\u{201D}"
  }
}
