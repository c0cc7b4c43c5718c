import ResumeText

/// Finds what the job is called.
enum TitleReader {
  /// The title and the line it is; the line is -1 when the title stands in a sentence. Empty when none was found.
  static func read(_ lines: [TextLine]) -> (title: String, line: Int) {
    let top = lines.prefix(8).enumerated().filter { $1.text.utf8.count <= 120 }
    for (number, line) in top {
      if let title = labelled(line.text) { return (title, number) }
    }
    for (number, line) in top where !line.isItem && isTitle(line.text) { return (cleaned(line.text), number) }
    if let title = sought(lines) { return (title, -1) }
    guard let first = lines.first, Tokenizer.tokens(of: first.text).count <= 8,
      let end = first.text.unicodeScalars.last, !".:!?".unicodeScalars.contains(end), lines.count > 1
    else { return ("", -1) }
    return (cleaned(first.text), 0)
  }

  private static let labels = PhraseSet(
    "job title; position; role; title; vacancy; job; position title; opening; we are hiring; we're hiring; hiring; wanted"
  )

  private static func labelled(_ line: String) -> String? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = Tokenizer.tokens(of: String(line[..<colon])).map(\.normal)
    guard label.count <= 4, labels.begins(label) else { return nil }
    let title = cleaned(String(line[line.index(after: colon)...]))
    return title.isEmpty ? nil : title
  }

  private static func isTitle(_ line: String) -> Bool {
    guard let end = line.unicodeScalars.last, !".:;,!?".unicodeScalars.contains(end) else { return false }
    let tokens = Tokenizer.tokens(of: line)
    guard tokens.count <= 12 else { return false }
    return !Lexicon.titles.find(in: tokens).isEmpty
  }

  private static let seeking = PhraseSet(
    """
    looking for a; looking for an; look for a; look for an; seeking a; seeking an; hiring a; hiring an; need a; need an
    looking for our next; as a; as an; recruiting a; recruiting an; search for a; searching for a; searching for an
    """)

  /// The title in "we are looking for a …".
  private static func sought(_ lines: [TextLine]) -> String? {
    for line in lines.prefix(40) where line.text.utf8.count <= 2_000 {
      let tokens = Tokenizer.tokens(of: line.text)
      let words = tokens.map(\.normal)
      guard let cue = seeking.first(in: words) else { continue }
      let reach = tokens[cue.upperBound...].prefix(8)
      if let found = Lexicon.titles.find(in: Array(reach)).first {
        return reach.prefix(found.tokens.upperBound).map(\.text).joined(separator: " ")
      }
    }
    return nil
  }

  private static func cleaned(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace || first == "#" || first == "*" { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace || last == "*" { rest.removeLast() }
    return String(rest.prefix(120))
  }
}
