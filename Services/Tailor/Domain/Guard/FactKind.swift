/// What a violation is about, by the words of the contract.
enum FactKind: String, Sendable {
  case employer, title, date, degree, institution, certificate, skill, technology, metric, scope, award, contact

  init(_ kind: KnownTerm.Kind) {
    switch kind {
    case .tool: self = .technology
    case .certificate: self = .certificate
    case .degree: self = .degree
    case .title: self = .title
    case .skill, .language, .soft: self = .skill
    }
  }

  /// What new words of a line are likely about, by the words beside them.
  init(words: String, in tokens: [Token], at start: Int) {
    let line = Set(tokens.map(\.stem))
    let phrase = Set(TokenScanner.tokens(words).map(\.stem))
    if !line.isDisjoint(with: Self.awardStems) {
      self = .award
    } else if !phrase.isDisjoint(with: Self.certificateStems) {
      self = .certificate
    } else if !phrase.isDisjoint(with: Self.schoolStems) {
      self = .institution
    } else if !phrase.isDisjoint(with: Self.degreeStems) {
      self = .degree
    } else if start > 0, ["at", "for", "bei", "chez"].contains(tokens[start - 1].folded) {
      self = .employer
    } else {
      self = .technology
    }
  }

  private static let awardStems = stems("award awarded prize medal honour honor winner laureate received finalist")
  private static let certificateStems = stems("certified certificate certification license licence chartered")
  private static let schoolStems = stems("university college institute school academy universite universitat")
  private static let degreeStems = stems("degree bachelor master phd mba doctorate diploma")

  private static func stems(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Stem.of(String($0)) })
  }
}
