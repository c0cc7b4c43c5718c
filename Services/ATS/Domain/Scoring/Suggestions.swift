import Messages

/// What a person can do for a better score, without inventing anything.
enum Suggestions {
  /// At most eight, those that would give the most points first.
  static func make(_ results: [RequirementResult], repetitions: Int) -> [String] {
    let open = results.filter { $0.points < $0.pointsPossible * 0.8 }
      .enumerated()
      .sorted { (lost($1.element), $0.offset) < (lost($0.element), $1.offset) }
    var texts = open.prefix(7).compactMap { text($0.element) }
    if repetitions > 0 {
      texts.append("Say each skill once: repeating the words of the job gives no points, and here it costs some.")
    }
    return texts
  }

  private static func lost(_ result: RequirementResult) -> Double { result.pointsPossible - result.points }

  private static func text(_ result: RequirementResult) -> String? {
    guard let requirement = result.requirement else { return nil }
    let name = requirement.text
    switch (requirement.kind, result.match) {
    case (.experience, _): return "Give every position its dates, so that your years in such work can be counted."
    case (.education, .missing): return "Add your education if you have \(name)."
    case (.education, _), (.role, .related): return nil
    case (.role, _): return "If you have worked as \(name) under another title, say so in that position."
    case (_, .listed): return "You name \(name): add a line to the position in which you used it."
    case (_, .related): return "You show something close to \(name): if you have done it itself, say so where you did."
    default: return "If you have experience with \(name), add a line that shows it."
    }
  }
}
