/// A line of a job description.
struct TextLine: Sendable {
  /// Without the marks of a list around it.
  var text: String
  /// Whether it stood behind the mark of a list.
  let isItem: Bool
  /// Whether an empty line stands before it.
  let opensParagraph: Bool

  /// Most bytes of a description that are read; what the contract allows is 50,000 characters.
  static let bytesLimit = 200_000

  /// The lines of a text; a line that goes on in lower case is joined to the one before.
  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var opensParagraph = true
    let bytes = text.utf8.prefix(bytesLimit)
    for piece in bytes.split(omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let raw = String(decoding: piece, as: UTF8.self)
      let (line, isItem) = unmarked(raw)
      if line.isEmpty {
        opensParagraph = true
        continue
      }
      if !isItem, !opensParagraph, let last = lines.last, goesOn(last.text, line) {
        lines[lines.count - 1].text += " " + line
      } else {
        lines.append(TextLine(text: line, isItem: isItem, opensParagraph: opensParagraph))
      }
      opensParagraph = false
    }
    return lines
  }

  private static func goesOn(_ line: String, _ next: String) -> Bool {
    guard let end = line.unicodeScalars.last, let start = next.unicodeScalars.first else { return false }
    if ".:;!?".unicodeScalars.contains(end) { return false }
    return start.properties.isLowercase || end == ","
  }

  /// The line without space around it and without a bullet or number before it.
  private static func unmarked(_ line: String) -> (String, Bool) {
    var rest = line.unicodeScalars[...]
    while let first = rest.first, first.properties.isWhitespace || first == "#" {
      rest.removeFirst()
    }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    guard let mark = rest.first, "-*•·–—▪◦‣●○■□✓✔➢►>+".unicodeScalars.contains(mark) else {
      return (String(rest), false)
    }
    while let first = rest.first, "-*•·–—▪◦‣●○■□✓✔➢►>+".unicodeScalars.contains(first) || first.properties.isWhitespace
    {
      rest.removeFirst()
    }
    return (String(rest), true)
  }
}
