/// How well a language is spoken, in steps of the Common European Framework of Reference.
struct Fluency: Comparable, Sendable {
  /// 1 (A1) to 7 (mother tongue); 8 for words that say nothing known, so that they claim more than anything.
  let step: Int

  init(_ text: String) {
    let words = TokenScanner.tokens(text).map(\.folded)
    step = text.isEmpty ? 0 : words.compactMap { Self.steps[$0] }.max() ?? 8
  }

  static func < (first: Fluency, second: Fluency) -> Bool { first.step < second.step }

  private static let steps: [String: Int] = [
    "a1": 1, "a2": 2, "b1": 3, "b2": 4, "c1": 5, "c2": 6, "native": 7, "mother": 7, "bilingual": 7,
    "muttersprache": 7, "maternelle": 7, "beginner": 1, "basic": 2, "elementary": 2, "grundkenntnisse": 2,
    "intermediate": 3, "conversational": 3, "limited": 3, "working": 4, "good": 4, "professional": 5, "advanced": 5,
    "business": 5, "verhandlungssicher": 5, "fluent": 6, "fliessend": 6, "courant": 6, "full": 6,
  ]
}
