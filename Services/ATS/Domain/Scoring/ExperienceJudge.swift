import Messages

/// Holds the years in the work against those asked for.
struct ExperienceJudge {
  let career: Career
  /// How near each position is to the job; nil when the job has no title, so that all work counts.
  let likenesses: [Double]?
  let asked: Double

  func verdict(_ requirement: Requirement) -> Verdict {
    let years = years
    let credit = asked > 0 ? min(years / asked, 1) : 0
    let has = YearsText.span(years)
    let reason: String
    if years <= 0 {
      reason = "None of your positions with dates counts towards the \(YearsText.span(asked)) asked for."
    } else if credit >= 1 {
      reason = "You have about \(has) in such work; \(YearsText.span(asked)) are asked for."
    } else {
      reason = "You have about \(has) in such work, of the \(YearsText.span(asked)) asked for."
    }
    return Verdict(
      requirement: requirement, match: credit >= 1 ? .shown : credit > 0 ? .related : .missing, credit: credit,
      evidence: [], reason: reason)
  }

  /// Years in the same work, and a part of those in work that is near it.
  private var years: Double {
    guard let likenesses else { return Double(career.months { _ in true }) / 12 }
    func months(from least: Double) -> Double {
      Double(career.months { $0.index < likenesses.count && likenesses[$0.index] >= least })
    }
    let same = months(from: RoleLikeness.same)
    let near = months(from: RoleLikeness.near)
    let distant = months(from: 0.2)
    return (same + 0.6 * max(near - same, 0) + 0.15 * max(distant - near, 0)) / 12
  }
}
