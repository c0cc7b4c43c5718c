/// Dates in a narrow column of their own, which the column's edge broke in two.
enum DateCells {
  /// The lines with each broken date made whole on the line where it begins.
  static func whole(_ lines: [TextLine]) -> [TextLine] {
    var lines = raised(joined(lines.flatMap(parted)))
    var index = 0
    while index < lines.count {
      if !lines[index].hasBullet, lines[index].cells.count > 1 {
        for isFirst in [true, false] where mend(&lines, at: index, isFirst: isFirst) { break }
      }
      index += 1
    }
    return lines.filter { !$0.cells.isEmpty }
  }

  /// Dates in a column at the right, beside the first item of their entry, stand on a line of their own above it; how
  /// long an entry was, beside another item, tells nothing.
  private static func raised(_ lines: [TextLine]) -> [TextLine] {
    var out: [TextLine] = []
    for var line in lines {
      let isItem = line.hasBullet || line.text.first?.isLowercase == true
      if isItem, line.cells.count > 1, let last = line.cells.last {
        if !last.isEmpty, DateCompany.withoutDuration(last).isEmpty {
          line.cells.removeLast()
        } else if line.hasBullet, isWhole(last), let head = out.last, !head.hasBullet,
          DateScanner.first(in: head.text) == nil
        {
          line.cells.removeLast()
          var date = line
          date.cells = [last]
          date.hasBullet = false
          out.append(date)
        }
      }
      out.append(line)
    }
    return out
  }

  /// A line whose first cell stands left of a bullet is two.
  private static func parted(_ line: TextLine) -> [TextLine] {
    guard line.hangs, line.cells.count > 1 else { return [line] }
    var (first, rest) = (line, line)
    first.cells = [line.cells[0]]
    first.hasBullet = false
    rest.cells.removeFirst()
    rest.left = line.textLeft
    (first.hangs, rest.hangs) = (false, false)
    return [first, rest]
  }

  /// Takes the rest of a date from up to two lines below; returns whether there was one.
  private static func mend(_ lines: inout [TextLine], at index: Int, isFirst: Bool) -> Bool {
    let cell = isFirst ? lines[index].cells[0] : lines[index].cells[lines[index].cells.count - 1]
    guard mayGoOn(cell) else { return false }
    var date = cell
    for next in (index + 1)..<(index + 3) where next < lines.count {
      let below = lines[next]
      guard below.page == lines[index].page, !below.hasBullet, !below.cells.isEmpty else { return false }
      guard !isFirst || below.left <= lines[index].left + 60 else { return false }
      let rest = isFirst ? below.cells[0] : below.cells[below.cells.count - 1]
      guard let longer = joined(date, rest) else { return false }
      date = longer
      guard isWhole(date) else { continue }
      lines[index].cells[isFirst ? 0 : lines[index].cells.count - 1] = date
      for emptied in (index + 1)...next {
        lines[emptied].cells.remove(at: isFirst ? 0 : lines[emptied].cells.count - 1)
      }
      return true
    }
    return false
  }

  /// Whether a text is a span of dates and nothing else.
  static func isWhole(_ text: String) -> Bool {
    // "2016-01 – 2019-" waits for its month.
    if text.last == "-", text.dropLast().last?.isNumber == true { return false }
    guard let found = DateScanner.first(in: text) else { return false }
    // "From 10/24" waits for "to 06/25".
    if found.span.isOpen, found.before.isEmpty, let first = text.plainWords.first, opening.contains(first) {
      return false
    }
    return !found.span.isSingle && found.rest.bare.isEmpty
  }

  /// Words that open a span with an end, where "since" opens one without.
  private static let opening: Set<String> = [
    "from", "von", "vom", "de", "du", "desde", "da", "dal", "van", "fra", "från", "od",
  ]

  /// Whether a text may be the beginning of a date that goes on below.
  static func mayGoOn(_ text: String) -> Bool { !isWhole(text) && (isDateText(text) || wordBefore(text) != nil) }

  /// A date and what stands below it as one text; nil when they are no date.
  static func joined(_ date: String, _ below: String) -> String? {
    let whole = LineJoiner.join(date, below)
    guard wordBefore(date) != nil else { return isDateText(below) ? whole : nil }
    return isDateText(whole) || wordBefore(whole) != nil ? whole : nil
  }

  /// The text before a word that a hyphen cut, where that word may be one of a date: "May 2019 – pre-".
  private static func wordBefore(_ text: String) -> String? {
    guard let last = text.last, "-\u{2010}\u{AD}".contains(last), text.utf8.count <= 60 else { return nil }
    let cut = String(text.dropLast().reversed().prefix(while: \.isLetter).reversed()).lowercased()
    let words = DateWords.present.union(DateWords.months.keys)
    guard cut.count >= 2, words.contains(where: { $0.hasPrefix(cut) }) else { return nil }
    let before = text.dropLast(cut.count + 1).trimmed
    return before.isEmpty || isDateText(before) ? before : nil
  }

  /// Whether a text may be part of a date: short, of months, numbers and the words that join them.
  static func isDateText(_ text: String) -> Bool {
    let words = text.plainWords
    return words.count <= 5
      && words.allSatisfy { word in
        DateWords.months[word] != nil || DateWords.present.contains(word) || DateWords.until.contains(word)
          || DateWords.since.contains(word) || DateWords.seasons.contains(word)
          || word.count <= 4 && word.allSatisfy(\.isNumber)
      }
  }
}
