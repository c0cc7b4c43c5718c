import Messages

/// The parts of a score with a sentence each.
enum PartReason {
  static func part(_ kind: PartKind, _ verdicts: [Verdict], _ points: Int, _ possible: Int) -> ScorePart {
    let reason =
      switch kind {
      case .requirements, .nice: counts(verdicts)
      default: verdicts.first?.reason ?? ""
      }
    return ScorePart(
      name: kind.rawValue, points: Points.value(points), pointsPossible: Points.value(possible), reason: reason)
  }

  static func wording(_ points: Int, _ possible: Int) -> ScorePart {
    let share = possible == 0 ? 0 : Double(points) / Double(possible)
    let reason =
      share >= 0.6
      ? "The lines about your work speak of the same things as the job."
      : share >= 0.25
        ? "The lines about your work speak of some of the same things as the job."
        : "The lines about your work speak of other things than the job."
    return ScorePart(
      name: PartKind.wording.rawValue, points: Points.value(points), pointsPossible: Points.value(possible),
      reason: reason)
  }

  static func repetition(_ hundredths: Int) -> ScorePart {
    ScorePart(
      name: PartKind.repetition.rawValue, points: -Points.value(hundredths), pointsPossible: 0,
      reason: "The job's words are repeated many times without any work behind them.")
  }

  private static func counts(_ verdicts: [Verdict]) -> String {
    func count(_ match: Match) -> Int { verdicts.count { $0.match == match } }
    var texts = ["\(count(.shown)) of \(verdicts.count) shown"]
    if count(.related) > 0 { texts.append("something close to \(count(.related))") }
    if count(.listed) > 0 { texts.append("\(count(.listed)) only named") }
    if count(.missing) > 0 { texts.append("\(count(.missing)) not found") }
    return texts.joined(separator: ", ") + "."
  }
}
