import Messages

/// Holds the positions of a resume against the title of the job.
struct RoleJudge {
  let career: Career
  let label: String
  let wanted: RoleTitle

  /// How near each position is to the job, by its place among the positions.
  var likenesses: [Double] { career.positions.map { RoleLikeness.of($0.title, to: wanted) } }

  func verdict(_ requirement: Requirement, _ work: [Work]) -> Verdict {
    let likenesses = likenesses
    var best: (index: Int, credit: Double)?
    for (position, likeness) in zip(career.positions, likenesses) {
      let credit = likeness * (0.4 + 0.6 * position.freshness)
      if credit > best?.credit ?? 0 { best = (position.index, credit) }
    }
    // What somebody calls themselves counts where their work is near it.
    let called = RoleLikeness.of(RoleTitle(label), to: wanted)
    let isBorneOut = (likenesses.max() ?? 0) >= RoleLikeness.near
    let claim = isBorneOut ? called * 0.95 : called * 0.15
    if claim > best?.credit ?? 0 {
      return verdict(requirement, claim, called, "/basics/label", label, isHeld: isBorneOut)
    }
    guard let best, best.index < work.count else {
      return Verdict(
        requirement: requirement, match: .missing, credit: 0, evidence: [],
        reason: "None of your positions is like \(requirement.text).")
    }
    return verdict(
      requirement, best.credit, likenesses[best.index], "/work/\(best.index)/position", work[best.index].position,
      isHeld: true)
  }

  private func verdict(
    _ requirement: Requirement, _ credit: Double, _ likeness: Double, _ path: String, _ text: String, isHeld: Bool
  ) -> Verdict {
    let match: Match = !isHeld ? .listed : likeness >= RoleLikeness.same ? .shown : .related
    let title = text.shortened
    let reason =
      switch match {
      case .shown: "You have worked as \(title), which is the work of \(requirement.text)."
      case .listed: "You call yourself \(title), but none of your positions bears it out."
      default: "You have worked as \(title), which is near \(requirement.text)."
      }
    return Verdict(
      requirement: requirement, match: match, credit: credit,
      evidence: [Evidence(path: path, text: title, words: title)], reason: reason)
  }
}
