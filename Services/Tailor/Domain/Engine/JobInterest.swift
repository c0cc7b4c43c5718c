import Messages

/// What a job asks for, as lines of a resume are weighed by it.
struct JobInterest: Sendable {
  /// One thing asked for.
  struct Want: Sendable {
    let requirement: Requirement
    /// The terms it names; empty when none is known.
    let terms: Set<String>
    /// Its words, for what no term is known.
    let stems: Set<String>
    /// Places of the base that the score counted for it.
    let evidence: Set<String>
    /// 2 when it must be, 1 when it is nice.
    let weight: Double
  }

  let wants: [Want]
  private let finder: TermFinder

  init(requirements: JobRequirements, report: AtsReport, finder: TermFinder) {
    self.finder = finder
    var evidence: [String: Set<String>] = [:]
    for result in report.results where result.match == .shown || result.match == .listed {
      evidence[result.requirement?.id ?? "", default: []].formUnion(result.evidence.map(\.path))
    }
    wants = requirements.requirements.filter { $0.kind != .experience && $0.kind != .role }.map { requirement in
      var terms = Set(finder.find(requirement.text).filter { $0.kind != .soft && $0.kind != .title }.map(\.id))
      if !requirement.term.isEmpty { terms.insert(requirement.term) }
      return Want(
        requirement: requirement, terms: terms,
        stems: Set(
          TokenScanner.tokens(requirement.text).filter {
            $0.isContent && !CommonWords.generic.contains($0.folded)
          }.map(\.stem)),
        evidence: evidence[requirement.id] ?? [], weight: requirement.importance == .nice ? 1 : 2)
    }
  }

  /// The wants that a text of the base meets.
  func met(by text: String, at path: String) -> [Want] {
    let terms = finder.find(text).reduce(into: Set<String>()) { $0.formUnion(finder.ancestry($1.id)) }
    let stems = Set(TokenScanner.tokens(text).map(\.stem))
    return wants.filter { want in
      if want.evidence.contains(path) || !want.terms.isDisjoint(with: terms) { return true }
      return want.terms.isEmpty && !want.stems.isEmpty && want.stems.isSubset(of: stems)
    }
  }

  /// How much of what is asked a text meets; 0 for nothing.
  static func weight(_ wants: [Want]) -> Double {
    wants.reduce(0) { $0 + $1.weight }
  }
}
