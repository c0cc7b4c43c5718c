/// Joins what a line break parted.
enum LineJoiner {
  /// Two lines as one text: a hyphen that only parted a word goes.
  static func join(_ left: String, _ right: String) -> String {
    guard let last = left.unicodeScalars.last, !right.isEmpty else { return left + right }
    if last == "\u{2010}" || last == "\u{AD}" { return String(left.dropLast()) + right }
    if isAddressCut(left) { return left + right }
    if last == "/", left.dropLast().last?.isLetter == true { return left + right }
    // A date: "2016-01 – 2019-" and "05".
    if last == "-", left.dropLast().last?.isNumber == true, right.first?.isNumber == true { return left + right }
    if last == "-", left.dropLast().last?.isLetter == true, right.first?.isLetter == true {
      return (isCompound(left, right) ? left : String(left.dropLast())) + right
    }
    return left + " " + right
  }

  /// Whether a text ends within an address of the web.
  static func isAddressCut(_ text: String) -> Bool {
    guard let word = lastWord(text), let last = word.last, "-/_.=".contains(last) else { return false }
    return word.count > 4 && word.dropLast().contains(".") && !word.contains("..")
      && (word.contains("/") || word.dropLast().contains("-"))
  }

  /// The word that ends a text; nil for one too long for an address.
  static func lastWord(_ text: String) -> Substring? { text.suffix(200).split(separator: " ").last }

  /// Whether a line break cut an address of the web or of mail in two.
  private static func isAddressCut(_ text: String, before next: String) -> Bool {
    guard let word = lastWord(text), let end = word.last, let rest = next.split(separator: " ").first,
      let start = rest.first
    else { return false }
    if start.isLetter || start.isNumber, isAddressCut(text) { return true }
    if isMailCut(word, before: rest, isAlone: rest.count == next.count) { return true }
    if end == "@" { return rest.contains(".") }
    if start == "@", rest.contains(".") { return end.isLetter || end.isNumber }
    let isCut = "-._\u{2010}".contains(end) && word.count > 1 && word.dropLast().last?.isLetter == true
    guard isCut, start.isLetter || start.isNumber else { return false }
    let isMail = rest.split(separator: "@", omittingEmptySubsequences: false).count == 2 && !word.contains("@")
    if isMail || end == "\u{2010}" && (word.contains("/") || rest.contains("/") && rest.contains(".")) { return true }
    return end == "-" && !word.contains(".") && ContactScanner.addresses(in: String(rest)).count == 1
  }

  /// Whether a mail address goes on in a line of its own: "ann@example.c" and "om".
  private static func isMailCut(_ word: Substring, before rest: Substring, isAlone: Bool) -> Bool {
    guard isAlone, word.contains("@"), !rest.contains("@"), rest.count <= 20,
      let last = word.split(separator: ".").last,
      rest.unicodeScalars.allSatisfy({ $0.value < 0x80 && ($0.properties.isLowercase || $0 == "." || $0 == "-") })
    else { return false }
    let host = word.drop { $0 != "@" }
    return !host.contains(".") || last.count == 1
  }

  /// Whether an address filled its line to the last letter and goes on in a line of its own: "github.com/ann-exa" and
  /// "mple", "ann@mail.exampl" and "e.org".
  private static func isFilled(_ line: TextLine, before next: TextLine) -> Bool {
    guard line.isFull, next.cells.count == 1, !next.hasBullet, let word = lastWord(line.text), next.text.count <= 30,
      next.size == line.size, abs(next.left - line.left) < 3 || line.cells.count > 1,
      case let rest = next.text, !rest.contains("@"),
      rest.unicodeScalars.allSatisfy({
        $0.value < 0x80 && ($0.properties.isLowercase || $0.digit != nil || "-._".unicodeScalars.contains($0))
      })
    else { return false }
    if word.contains("@") {
      let end = (word + rest).split(separator: ".").last.map { String($0) } ?? ""
      return endings.contains(end) && word.split(separator: ".").last.map { endings.contains(String($0)) } == false
        || word.hasSuffix(".co") && rest == "m"
    }
    if word.contains("/") { return word.contains(".") && ContactScanner.addresses(in: rest).isEmpty }
    let labels = (word + rest).split(separator: ".")
    return labels.count > 2 && word.split(separator: ".").last.map { endings.contains(String($0)) } == false
      && labels.last.map { endings.contains(String($0)) } == true && word.count > 12 && word.contains(".")
  }

  private static let endings: Set<String> = [
    "com", "org", "net", "edu", "gov", "info", "io", "dev", "me", "eu", "uk", "de", "fr", "es", "it", "pt", "br", "nl",
    "pl", "se", "no", "dk", "fi", "at", "ch", "be", "ie", "ca", "us", "in", "au", "nz", "za", "ng", "jp", "mx", "tr",
  ]

  /// Lines whose addresses are whole: an address that a line break cut is joined.
  static func wholeAddresses(_ lines: [TextLine]) -> [TextLine] {
    var joined: [TextLine] = []
    for line in lines {
      if var last = joined.last, isAddressCut(last.text, before: line.text) || isFilled(last, before: line) {
        var left = last.cells.removeLast()
        if left.unicodeScalars.last == "\u{2010}" { left.removeLast() }
        last.cells.append(left + line.cells[0])
        last.cells += line.cells.dropFirst()
        last.isFull = line.isFull
        joined[joined.count - 1] = last
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}
