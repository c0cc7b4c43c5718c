import Messages
import ResumeText

/// Holds skills, certificates and languages against a resume.
struct SkillJudge {
  let finder: EvidenceFinder
  /// Whether the person has held the position that is asked for: then what they say of it is easier to believe.
  let hasHeldRole: Bool

  /// What a resume has to say to one requirement.
  struct Hearing {
    let requirement: Requirement
    let findings: [Finding]
    /// What the work shows of it outright, 0 to 1.
    let shown: Double
    /// What the work shows of something close, 0 to 1.
    let near: Double
    let isListed: Bool
  }

  /// The verdicts on some requirements, in their order.
  ///
  /// What is only said counts the more, the more of what is said the work bears out, or when the position
  /// itself was held; by itself next to nothing.
  func judge(_ requirements: [Requirement]) -> [Verdict] {
    let hearings = requirements.map(hear)
    let shown = hearings.count { $0.shown > 0 }
    let unproven = hearings.count { $0.shown == 0 && $0.isListed }
    let share = shown == 0 ? 0 : Double(shown) / Double(shown + unproven)
    let belief = hasHeldRole ? max(share, 0.5) : share
    return hearings.map { verdict($0, belief: belief) }
  }

  private func hear(_ requirement: Requirement) -> Hearing {
    let findings = finder.find(requirement)
    var shown = 0.0
    var near = 0.0
    var isListed = false
    for finding in findings {
      let place = finder.index.places[finding.place]
      let isOutright = finding.kind >= .stems
      if place.kind == .claim {
        isListed = isListed || isOutright
      } else if isOutright {
        shown = max(shown, finding.strength * proof(place, requirement.kind))
      } else {
        near = max(near, finding.strength * proof(place, requirement.kind))
      }
    }
    return Hearing(requirement: requirement, findings: findings, shown: shown, near: near, isListed: isListed)
  }

  /// What a place proves, 0 to 1.
  private func proof(_ place: ResumePlace, _ kind: RequirementKind) -> Double {
    switch place.kind {
    case .work: place.weight
    case .certificate, .language: 1
    case .education: kind == .certificate || kind == .education ? 1 : 0.75
    case .claim: 0
    }
  }

  private func verdict(_ hearing: Hearing, belief: Double) -> Verdict {
    let said = hearing.isListed ? 0.05 + 0.3 * belief : 0
    let close = hearing.near > 0 ? hearing.near + (hearing.isListed ? 0.25 * belief : 0) : 0
    let match: Match
    let credit: Double
    if hearing.shown > 0, hearing.shown >= close {
      (match, credit) = (.shown, hearing.shown)
    } else if close > said {
      (match, credit) = (.related, min(close, 0.8))
    } else if said > 0 {
      (match, credit) = (.listed, said)
    } else {
      (match, credit) = (.missing, 0)
    }
    let evidence = evidence(hearing, match)
    return Verdict(
      requirement: hearing.requirement, match: match, credit: credit, evidence: evidence,
      reason: SkillReason.text(hearing.requirement, match))
  }

  private func evidence(_ hearing: Hearing, _ match: Match) -> [Evidence] {
    let fitting = hearing.findings.filter { finding in
      let isClaim = finder.index.places[finding.place].kind == .claim
      switch match {
      case .shown: return finding.kind >= .stems && !isClaim
      case .related: return !isClaim
      case .listed: return finding.kind >= .stems
      default: return false
      }
    }
    return fitting.prefix(5).map { finding in
      let place = finder.index.places[finding.place]
      return Evidence(path: place.path, text: place.text.shortened, words: finding.words)
    }
  }
}
