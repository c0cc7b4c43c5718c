import ResumeText

/// What a position is called, and what kind of work that is.
struct RoleTitle: Sendable {
  let text: String
  /// The titles of the lexicon in it, and the licences: who calls themselves "RN" works as one.
  let terms: [Term]
  /// The stems of its words without those of rank: "senior", "junior", "lead".
  let stems: Set<String>
  /// Whether somebody is still learning the work.
  let isTrainee: Bool

  init(_ text: String) {
    self.text = text.shortened
    let tokens = Tokenizer.tokens(of: self.text)
    let titles = Lexicon.titles.find(in: tokens).map(\.term)
    let licences = Lexicon.standard.find(in: tokens).map(\.term).filter { $0.kind == .certificate }
    terms = Array(titles.prefix(3) + licences.prefix(2))
    let words = tokens.map(\.normal)
    stems = Set(words.filter { !Self.ranks.contains($0) && !FunctionWords.contains($0) }.map(Stemmer.stem))
    isTrainee = words.contains(where: Self.learning.contains)
  }

  private static let ranks: Set<String> = [
    "senior", "junior", "lead", "principal", "chief", "head", "deputy", "assistant", "i", "ii", "iii", "iv", "staff",
    "sr", "jr", "mid", "level", "full", "time", "part", "interim", "m", "f", "d", "x", "w", "acting", "trainee",
    "intern",
  ]
  private static let learning: Set<String> = [
    "intern", "internship", "trainee", "apprentice", "student", "volunteer", "placement",
  ]
}
