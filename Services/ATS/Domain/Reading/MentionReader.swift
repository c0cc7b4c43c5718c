import ResumeText

/// Finds the terms that a job description asks for.
enum MentionReader {
  /// The mentions, first to last.
  static func read(_ clauses: [JobClause]) -> [TermMention] {
    var mentions: [TermMention] = []
    for (number, clause) in clauses.enumerated() where clause.tone != .aside {
      for found in Lexicon.standard.find(in: clause.tokens) where counts(found, in: clause) {
        mentions.append(
          TermMention(
            term: found.term, words: clause.words(found.tokens), tone: clause.tone, sentence: clause.sentence,
            clause: number, token: found.tokens.lowerBound))
      }
    }
    return mentions
  }

  /// Whether a find is something to ask for. The education has a reader of its own, so that a degree counts only
  /// where it would be nice. A title counts where a licence for it is asked, manners and languages where they are
  /// asked for outright.
  private static func counts(_ found: Lexicon.Found, in clause: JobClause) -> Bool {
    let words = clause.normals
    switch found.term.kind {
    case .skill, .tool, .certificate: return true
    case .soft: return clause.tone != .duty
    case .language:
      guard clause.tone != .duty else { return false }
      let before = found.tokens.lowerBound > 0 ? words[found.tokens.lowerBound - 1] : ""
      return before != "in" || words.prefix(60).contains("fluent") || words.prefix(60).contains("fluency")
    case .degree: return clause.tone == .nice
    case .title: return clause.tone != .duty && words.prefix(60).contains(where: licences.contains)
    }
  }

  private static let licences: Set<String> = [
    "license", "licensed", "registration", "registered", "chartered", "certified",
  ]
}
