import ResumeText

/// How near two positions are to each other as work.
enum RoleLikeness {
  /// From here on the work counts as the same.
  static let same = 0.85
  /// From here on it counts as near.
  static let near = 0.45

  /// 0 for unrelated work, 1 for the same.
  static func of(_ held: RoleTitle, to wanted: RoleTitle) -> Double {
    var best = byWords(held, wanted)
    for term in held.terms {
      for other in wanted.terms { best = max(best, byTerms(term, other)) }
    }
    return held.isTrainee && !wanted.isTrainee ? best * 0.85 : best
  }

  private static func byTerms(_ held: Term, _ wanted: Term) -> Double {
    if held.id == wanted.id { return 1 }
    let lexicon = Lexicon.standard
    if lexicon.ancestry(of: held.id).contains(wanted.id) { return 0.95 }
    if lexicon.ancestry(of: wanted.id).contains(held.id) { return 0.8 }
    if wanted.related.contains(held.id) || held.related.contains(wanted.id) {
      // A licence beside a title is the licence to do that work.
      return held.kind == wanted.kind ? 0.55 : 1
    }
    guard held.kind == .title, wanted.kind == .title else { return 0 }
    if held.field == wanted.field { return 0.25 }
    let neighbours = Set(held.related)
    return wanted.related.contains(where: neighbours.contains) ? 0.2 : 0
  }

  /// By the words of the titles. The last word alone ("manager", "engineer") says little.
  private static func byWords(_ held: RoleTitle, _ wanted: RoleTitle) -> Double {
    let telling = wanted.stems.subtracting(heads)
    guard !telling.isEmpty else { return held.stems == wanted.stems && !wanted.stems.isEmpty ? 1 : 0 }
    let share = Double(telling.intersection(held.stems).count) / Double(telling.count)
    guard share > 0 else { return 0 }
    let hasHead = !wanted.stems.intersection(heads).isDisjoint(with: held.stems)
    if held.terms.isEmpty || wanted.terms.isEmpty { return hasHead ? share : share * 0.6 }
    return hasHead && share == 1 ? 0.9 : share * 0.4
  }

  private static let heads: Set<String> = Set(
    """
    manager engineer developer officer specialist coordinator assistant analyst consultant administrator director
    technician representative executive supervisor leader associate agent clerk operator worker adviser advisor partner
    designer teacher nurse architect scientist expert professional
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Stemmer.stem(Normalizer.normal(String($0))) })
}
