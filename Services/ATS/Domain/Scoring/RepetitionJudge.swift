import Messages

/// Finds the words of a job that are repeated without any work behind them.
enum RepetitionJudge {
  /// How often what the job asks is said again in the summary and the list of skills, where the work shows nothing
  /// of it.
  static func count(_ verdicts: [Verdict], _ index: ResumeIndex) -> Int {
    var count = 0
    for verdict in verdicts where verdict.match == .listed {
      let claims = (index.terms[verdict.requirement.term] ?? []).count { index.places[$0.place].kind == .claim }
      count += max(claims - 2, 0)
    }
    return count
  }
}
