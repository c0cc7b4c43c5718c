import ResumeText

/// A term of the lexicon where a job description names it.
struct TermMention: Sendable {
  let term: Term
  /// In the words of the description.
  let words: String
  let tone: Tone
  let sentence: String
  /// Which of the clauses names it.
  let clause: Int
  /// Which of the clause's words begins it.
  let token: Int
}
