import Messages
import ResumeText

/// A requirement, ready to be looked for.
struct Wanted {
  let term: Term?
  /// The stems of the words that mean something, for each of its names.
  let phrasings: [[String]]

  init(_ requirement: Requirement) {
    let term = requirement.term.isEmpty ? nil : Lexicon.standard[requirement.term]
    self.term = term
    var names = [requirement.text.shortened]
    if let term { names += [term.name] + term.synonyms }
    var phrasings: [[String]] = []
    for name in names {
      let stems = Tokenizer.tokens(of: name).map(\.normal).filter { !FunctionWords.contains($0) }.map(Stemmer.stem)
      if !stems.isEmpty, stems.count <= 8, !phrasings.contains(stems) { phrasings.append(stems) }
    }
    self.phrasings = phrasings
  }

  /// The words of a phrasing that tell it from others: "risk" of "risk management".
  static func telling(_ phrasing: [String]) -> [String] {
    phrasing.filter { !generic.contains($0) }
  }

  /// Whether a single word can stand for the whole phrasing.
  static func tellsAlone(_ stem: String) -> Bool { stem.utf8.count > 3 && !vague.contains(stem) }

  private static func stems(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Stemmer.stem(Normalizer.normal(String($0))) })
  }

  /// Words that many requirements end in.
  private static let generic = stems(
    """
    management managing manage skill experience knowledge practice planning development developing work working method
    system control analysis tool technique process technology principle administration coordination operation operating
    activity strategy service support handling documentation maintenance production creation procedure standard
    """)

  /// Words that occur in any line of work.
  private static let vague = stems(
    """
    change team performance project process customer business quality service product time people system data design
    development program software work line plan report test order client digital online technical personal social
    general public training safety account user content case physical health review market power basic advanced open
    office machine standard model modern cloud web network material model care point first event staff shop building
    """)
}
