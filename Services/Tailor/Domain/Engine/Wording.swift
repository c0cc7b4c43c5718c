import Messages

/// Writes a skill that the resume has under another name with the job's own word for it.
struct Wording {
  /// A text with the job's word in it.
  struct New {
    let before: String
    let after: String
    let ownWord: String
    let jobWord: String
    let requirement: Requirement
  }

  let interest: JobInterest
  let finder: TermFinder

  /// The new texts by their places in the base: for each such skill one in the list of skills and the first line of
  /// work, no more, so that it reads as before.
  func changed(_ base: Resume) -> [String: New] {
    let lines = base.textLines
    let skills = lines.filter { $0.path.hasPrefix("/skills/") && !$0.path.hasSuffix("/level") }
    let work = lines.filter { $0.path.contains("/highlights/") }
    var changed: [String: New] = [:]
    for (asked, requirement) in jobTerms() where !lines.contains(where: { Self.holds($0.text, asked.shownWords) }) {
      for place in [skills, work] {
        for line in place where changed[line.path] == nil {
          guard let new = reworded(line.text, asked, requirement) else { continue }
          changed[line.path] = new
          break
        }
      }
    }
    return changed
  }

  /// The terms the job asks for, once each.
  private func jobTerms() -> [(term: KnownTerm, requirement: Requirement)] {
    var seen: Set<String> = []
    var terms: [(KnownTerm, Requirement)] = []
    for want in interest.wants where want.requirement.kind == .skill || want.requirement.kind == .unspecified {
      for term in finder.find(want.requirement.text) where term.kind == .skill || term.kind == .tool {
        if seen.insert(term.id).inserted { terms.append((term, want.requirement)) }
      }
    }
    return terms
  }

  private func reworded(_ text: String, _ asked: KnownTerm, _ requirement: Requirement) -> New? {
    let word = asked.shownWords
    guard let own = finder.find(text).first(where: { asked.isSameFact(as: $0) }),
      Self.stems(own.words) != Self.stems(word), let range = Self.range(of: own.words, in: text)
    else { return nil }
    let form = Self.form(job: word, own: own.words)
    let after = text.replacingCharacters(in: range, with: form)
    return New(before: text, after: after, ownWord: own.words, jobWord: word, requirement: requirement)
  }

  /// "Kubernetes (K8s)": the long form first, the other in brackets; a clipped word in full.
  private static func form(job: String, own: String) -> String {
    let (jobFolded, ownFolded) = (TextFold.fold(job), TextFold.fold(own))
    if Acronym.clippings(of: ownFolded).contains(jobFolded), jobFolded.utf8.count > ownFolded.utf8.count { return job }
    return isShort(job) && !isShort(own) ? "\(own) (\(job))" : "\(job) (\(own))"
  }

  /// Another number or tense of the word is the same word.
  private static func stems(_ words: String) -> [String] { TokenScanner.tokens(words).map(\.stem) }

  private static func isShort(_ word: String) -> Bool {
    let tokens = TokenScanner.tokens(word)
    return tokens.count == 1 && (tokens[0].isAcronym || tokens[0].folded.utf8.count <= 4)
  }

  private static func holds(_ text: String, _ word: String) -> Bool {
    let wanted = TokenScanner.tokens(word).map(\.folded)
    let words = TokenScanner.tokens(text).map(\.folded)
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { Array(words[$0..<$0 + wanted.count]) == wanted }
  }

  /// Where the words stand as written, between word boundaries; nil when they are broken up.
  private static func range(of words: String, in text: String) -> Range<String.Index>? {
    guard let first = words.first else { return nil }
    var start = text.startIndex
    while let at = text[start...].firstIndex(of: first) {
      let rest = text[at...]
      if rest.hasPrefix(words) {
        let end = text.index(at, offsetBy: words.count)
        let before = at > text.startIndex ? text[text.index(before: at)] : " "
        let after = end < text.endIndex ? text[end] : " "
        if !isWordPart(before), !isWordPart(after), after != ")" { return at..<end }
      }
      start = text.index(after: at)
    }
    return nil
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "(" || character == "-"
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
