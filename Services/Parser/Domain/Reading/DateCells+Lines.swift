/// Dates and words that a line break cut in two: "(March 2016 –" and "May 2020)", "Balti-" and "more".
extension DateCells {
  private static let longestRest = 25

  /// The lines with the rest of each such date on the line where it begins.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    var whole: [TextLine] = []
    for line in lines {
      if let last = whole.last, let end = last.cells.last, goesOn(last, line) {
        whole[whole.count - 1].cells[last.cells.count - 1] = end + joint(line) + line.text
      } else if let last = whole.last, let end = last.cells.last, isWordCut(last, line) {
        whole[whole.count - 1].cells[last.cells.count - 1] = LineJoiner.join(end, line.cells[0])
        whole[whole.count - 1].cells += line.cells.dropFirst()
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// Whether a hyphen parted a word at the end of a line that is no item.
  private static func isWordCut(_ line: TextLine, _ below: TextLine) -> Bool {
    line.page == below.page && line.size > 0 && !line.hasBullet && !below.hasBullet && below.gap < 1
      && abs(line.left - below.left) < 3 && "-\u{2010}\u{AD}".contains(line.text.last ?? " ")
      && line.text.dropLast().last?.isLetter == true && below.text.first?.isLowercase == true
  }

  /// A dash that opens a line is read as the mark of an item.
  private static func joint(_ line: TextLine) -> String { line.hasBullet ? " – " : " " }

  private static func goesOn(_ line: TextLine, _ below: TextLine) -> Bool {
    guard line.page == below.page, !line.hasBullet, below.cells.count == 1, below.text.count <= longestRest,
      below.gap < 1, isDateText(below.text), let end = line.text.plainWords.last, isDateText(end)
    else { return false }
    if let alone = DateScanner.first(in: line.text), !alone.span.isSingle { return false }
    guard let found = DateScanner.first(in: line.text + joint(below) + below.text), !found.span.isSingle,
      found.after.bare.isEmpty || found.after.bare == ")"
    else { return false }
    // A whole span below goes on with nothing but a month that waits for its year.
    return !isWhole(below.text)
      || (DateWords.months[end] != nil || DateWords.seasons.contains(end)) && below.text.first?.isNumber == true
  }
}
