/// Joins what a line break parted.
enum LineJoiner {
  /// Two lines as one text: a hyphen that only parted a word goes.
  static func join(_ left: String, _ right: String) -> String {
    guard let last = left.unicodeScalars.last, !right.isEmpty else { return left + right }
    if last == "\u{2010}" || last == "\u{AD}" { return String(left.dropLast()) + right }
    if isAddressCut(left) { return left + right }
    if last == "-", left.dropLast().last?.isLetter == true, right.first?.isLetter == true { return left + right }
    return left + " " + right
  }

  /// Whether a text ends within an address of the web.
  static func isAddressCut(_ text: String) -> Bool {
    guard let word = text.split(separator: " ").last, let last = word.last, "-/_.=".contains(last) else { return false }
    return word.count > 4 && word.dropLast().contains(".") && !word.contains("..")
      && (word.contains("/") || word.dropLast().contains("-"))
  }

  /// Lines whose addresses are whole: an address that a line break cut is joined.
  static func wholeAddresses(_ lines: [TextLine]) -> [TextLine] {
    var joined: [TextLine] = []
    for line in lines {
      if var last = joined.last, isAddressCut(last.text), let first = line.cells[0].first, first.isLetter || first.isNumber {
        last.cells[last.cells.count - 1] += line.cells[0]
        last.cells += line.cells.dropFirst()
        joined[joined.count - 1] = last
      } else {
        joined.append(line)
      }
    }
    return joined
  }
}
