import Messages

/// How well a requirement is met, before it is weighed.
struct Verdict {
  let requirement: Requirement
  let match: Match
  /// 0 to 1.
  let credit: Double
  let evidence: [Evidence]
  let reason: String

  /// The verdict with its points.
  func result(possible: Int) -> RequirementResult {
    RequirementResult(
      requirement: requirement, match: match, evidence: evidence, points: Points.value(points(of: possible)),
      pointsPossible: Points.value(possible), reason: reason)
  }

  /// Hundredths of a point that it gives.
  func points(of possible: Int) -> Int { Points.part(credit, of: possible) }
}
