/// A line, or lines that belong together, of a section's entries.
enum EntryPiece {
  case header(TextLine, DateScanner.Found?)
  case item(Entry.Item)
  case prose(Entry.Item)

  /// The pieces of a section's lines, in order.
  static func pieces(_ lines: [TextLine]) -> [EntryPiece] {
    var pieces: [EntryPiece] = []
    let edge = outerEdge(lines)
    let isOuter = { (line: TextLine) in edge.map { line.left < $0 } ?? false }
    var bullet: TextLine?
    var previous: TextLine?
    for (index, line) in lines.enumerated() {
      defer { previous = line }
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if line.hasBullet, headsEntry(line) || isOuter(line) && next.map({ standsAbove($0, line) }) == true {
        pieces.append(.header(line, dates(line)))
        bullet = nil
        continue
      }
      if line.hasBullet {
        pieces.append(.item(Entry.Item(text: line.text, first: line.index, last: line.index)))
        bullet = line
        continue
      }
      let found = dates(line)
      if let bullet, let previous, found == nil || found?.span.isSingle == true || line.text.count > 60,
        continues(line, bullet: bullet, after: previous), case .item(var item)? = pieces.last
      {
        item.text = LineJoiner.join(item.text, line.text)
        item.last = line.index
        pieces[pieces.count - 1] = .item(item)
        continue
      }
      bullet = nil
      if isProse(line, found), !startsProse(line, pieces.last) {
        if case .prose(var item)? = pieces.last, !item.text.hasSuffix(".") || previous?.isFull == true {
          item.text = LineJoiner.join(item.text, line.text)
          item.last = line.index
          pieces[pieces.count - 1] = .prose(item)
        } else {
          pieces.append(.prose(Entry.Item(text: line.text, first: line.index, last: line.index)))
        }
      } else if case .prose(var item)? = pieces.last, previous?.isFull == true, found == nil, !line.isBold {
        item.text = LineJoiner.join(item.text, line.text)
        item.last = line.index
        pieces[pieces.count - 1] = .prose(item)
      } else if case .header(var last, let date)? = pieces.last, found == nil, last.isFull, opensLine(date),
        last.isBold == line.isBold || last.isBold && last.text.contains(","), last.cells.count == 1,
        abs(last.left - line.left) < 3, last.size == line.size, line.gap < 0.6, last.size > 0
      {
        last.cells[0] = LineJoiner.join(last.cells[0], line.text)
        last.isFull = line.isFull
        pieces[pieces.count - 1] = .header(last, date == nil ? nil : dates(last))
      } else if case .header(var last, _)? = pieces.last, found == nil, let previous,
        goesOnBesideDate(last, previous, line)
      {
        last.cells[0] = LineJoiner.join(last.cells[0], line.text)
        pieces[pieces.count - 1] = .header(last, dates(last))
      } else if case .header(var last, _)? = pieces.last, found == nil, goesOnBehindDate(last, line) {
        last.cells[1] = LineJoiner.join(last.cells[1], line.text)
        last.isFull = line.isFull
        pieces[pieces.count - 1] = .header(last, dates(last))
      } else if case .header(let last, nil)? = pieces.last, goesOnAboveDate(last, line) {
        var line = line
        line.cells[0] = LineJoiner.join(last.text, line.cells[0])
        line.index = last.index
        pieces[pieces.count - 1] = .header(line, dates(line))
      } else {
        pieces.append(.header(line, found))
      }
    }
    return pieces
  }

  /// Whether an item heads an entry: it ends with a span of dates, or a place stands at its right.
  private static func headsEntry(_ line: TextLine) -> Bool {
    if let found = dates(line), !found.rest.isEmpty, !found.span.isSingle, line.text.count < 70, found.after.isEmpty {
      return true
    }
    guard line.cells.count == 2, line.text.count < 90 else { return false }
    return EntryUnits.isPlace(line.cells[1], nil)
  }

  /// The edge left of which items head entries: where items stand within items, and nearly all of the outer ones are
  /// followed by a line with dates.
  private static func outerEdge(_ lines: [TextLine]) -> Double? {
    let edges = lines.filter(\.hasBullet).map(\.left)
    guard let least = edges.min(), let most = edges.max(), most > least + 5 else { return nil }
    let outer = lines.indices.filter { lines[$0].hasBullet && lines[$0].left < least + 3 }
    let heads = outer.count { $0 + 1 < lines.count && standsAbove(lines[$0 + 1], lines[$0]) }
    return heads * 10 >= outer.count * 8 ? least + 3 : nil
  }

  /// Whether an item is the first line of a head whose second line, without a bullet, has the dates in a cell.
  static func standsAbove(_ next: TextLine, _ line: TextLine) -> Bool {
    guard !next.hasBullet, next.cells.count > 1, line.text.count < 90, dates(line) == nil, next.page == line.page,
      let last = next.cells.last, let found = DateScanner.first(in: last)
    else { return false }
    return found.rest.bare.isEmpty
  }

  private static func dates(_ line: TextLine) -> DateScanner.Found? { DateScanner.first(in: line.text) }

  /// Whether a date, if there is one, opens its line, so that the text behind it may go on below.
  private static func opensLine(_ found: DateScanner.Found?) -> Bool {
    found.map { $0.before.isEmpty && !$0.after.isEmpty } ?? true
  }

  private static func startsProse(_ line: TextLine, _ last: EntryPiece?) -> Bool { last == nil && line.text.count < 60 }

  /// A sentence: long, and not a line of title, employer and dates.
  private static func isProse(_ line: TextLine, _ found: DateScanner.Found?) -> Bool {
    guard found == nil || found?.span.isSingle == true, !line.isBold, line.cells.count == 1 else { return false }
    let words = line.text.split(separator: " ")
    let small = words.count { $0.first?.isLowercase == true }
    return words.count >= 7 && small * 2 > words.count
      || words.count >= 5 && line.text.hasSuffix(".") && small * 2 >= words.count
  }

  /// Whether a line goes on with the item above it.
  private static func continues(_ line: TextLine, bullet: TextLine, after previous: TextLine) -> Bool {
    guard line.cells.count == 1 || line.left >= bullet.textLeft - 2, line.style == .plain,
      line.gap < 1.2 || line.page != previous.page
    else { return false }
    let startsSmall = line.text.first?.isLowercase == true
    // In text without places a blank line ends an item; what goes on with it stands below its text.
    if bullet.size == 0, line.gap > 0 { return false }
    let hang = bullet.textLeft - bullet.left
    let isIndented = hang > 1 && line.left >= bullet.textLeft - min(3, hang * 0.4)
    if isIndented { return !line.isBold || bullet.isBold || startsSmall }
    guard !line.isBold || bullet.isBold else { return false }
    // The first line of an item may stand further in than the rest.
    let isOpen = previous.isFull && !".!?".contains(previous.text.last ?? ".")
    guard
      line.left >= bullet.left - 1 || line.page != previous.page || isOpen && line.size == bullet.size && line.gap < 0.9
    else { return false }
    if startsSmall, previous.isFull || !previous.text.hasSuffix(".") { return true }
    return isOpen && (abs(line.left - bullet.left) < 3 || hang < 1 && line.left < bullet.left)
  }
}
