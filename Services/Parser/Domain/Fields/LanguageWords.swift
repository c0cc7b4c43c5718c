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

  /// Whether a text names a language in English or by the language's own name.
  static func isLanguage(_ text: String) -> Bool {
    text.plainWords.first.map { names.contains($0) } ?? false
  }

  private static let names: Set<String> = [
    "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "swedish", "norwegian", "danish",
    "finnish", "polish", "czech", "slovak", "hungarian", "romanian", "bulgarian", "greek", "turkish", "russian",
    "ukrainian", "serbian", "croatian", "arabic", "hebrew", "persian", "farsi", "hindi", "urdu", "bengali", "punjabi",
    "tamil", "telugu", "marathi", "gujarati", "kannada", "malayalam", "mandarin", "cantonese", "chinese", "japanese",
    "korean", "vietnamese", "thai", "malay", "indonesian", "tagalog", "filipino", "swahili", "zulu", "xhosa",
    "afrikaans", "yoruba", "igbo", "hausa", "amharic", "irish", "welsh", "gaelic", "scots", "catalan", "basque",
    "galician", "icelandic", "estonian", "latvian", "lithuanian", "slovenian", "albanian", "maori", "māori", "latin",
    "deutsch", "englisch", "français", "anglais", "español", "inglés", "italiano", "português", "inglês", "nederlands",
  ]
}
