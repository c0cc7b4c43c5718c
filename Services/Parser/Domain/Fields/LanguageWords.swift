/// Words for how well somebody speaks a language.
enum LanguageWords {
  /// Whether a text says how well, and nothing else.
  static func isFluency(_ text: String) -> Bool {
    let words = text.plainWords
    return !words.isEmpty && words.allSatisfy { levels.contains($0) }
  }

  private static let levels: Set<String> = [
    "native", "fluent", "conversational", "basic", "intermediate", "advanced", "professional", "working", "proficiency",
    "proficient", "limited", "full", "bilingual", "mother", "tongue", "elementary", "beginner", "good", "excellent",
    "a1", "a2", "b1", "b2", "c1", "c2", "level", "business", "spoken", "written", "reading", "and", "knowledge", "only",
    "muttersprache", "fließend", "verhandlungssicher", "grundkenntnisse", "gut", "sehr", "courant", "maternelle",
    "langue", "bilingue", "notions", "nativo", "nativa", "fluido", "avanzado", "básico", "intermedio", "madrelingua",
    "fluente", "avançado", "upper", "lower", "very", "school", "toefl", "ielts", "competent", "near", "speaker",
  ]
}
