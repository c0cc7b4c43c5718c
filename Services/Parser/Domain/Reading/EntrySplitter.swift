/// Parts a section's lines into entries: each has one span of dates, lines around it that say what and where, and
/// items below.
struct EntrySplitter {
  private enum Piece {
    case header(TextLine, DateScanner.Found?)
    case item(Entry.Item)
    case prose(Entry.Item)
  }

  /// The entries of a section, in order; `hasItems` where sentences below a header may be items without bullets.
  static func entries(_ lines: [TextLine], hasItems: Bool = true) -> [Entry] {
    let whole = DateCells.whole(lines)
    var entries: [Entry] = []
    var run: [(TextLine, DateScanner.Found?)] = []
    for piece in pieces(hasItems ? ImpliedItems.marked(whole) : whole) {
      switch piece {
      case .header(let line, let found): run.append((line, found))
      case .item(let item):
        close(&run, &entries)
        if entries.isEmpty { entries.append(Entry(firstLine: item.first)) }
        entries[entries.count - 1].items.append(item)
        entries[entries.count - 1].lastLine = item.last
      case .prose(let item):
        close(&run, &entries)
        if entries.isEmpty { entries.append(Entry(firstLine: item.first)) }
        entries[entries.count - 1].prose.append(item)
        entries[entries.count - 1].lastLine = item.last
      }
    }
    close(&run, &entries)
    return entries
  }

  // MARK: Lines to pieces

  private static func pieces(_ lines: [TextLine]) -> [Piece] {
    var pieces: [Piece] = []
    var bullet: TextLine?
    var previous: TextLine?
    for line in lines {
      defer { previous = line }
      if line.hasBullet, let found = dates(line), found.rest.isEmpty == false, found.span.isSingle == false,
        line.text.count < 70, found.after.isEmpty
      {
        // An item that ends with a span of dates heads an entry.
        pieces.append(.header(line, found))
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
      } else {
        pieces.append(.header(line, found))
      }
    }
    return pieces
  }

  private static func dates(_ line: TextLine) -> DateScanner.Found? { DateScanner.first(in: line.text) }

  /// Whether a date, if there is one, opens its line, so that the text behind it may go on below.
  private static func opensLine(_ found: DateScanner.Found?) -> Bool {
    found.map { $0.before.isEmpty && !$0.after.isEmpty } ?? true
  }

  private static func startsProse(_ line: TextLine, _ last: Piece?) -> Bool { last == nil && line.text.count < 60 }

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
    guard !line.isBold || bullet.isBold, line.left >= bullet.left - 1 || line.page != previous.page else {
      return false
    }
    if startsSmall, previous.isFull || !previous.text.hasSuffix(".") { return true }
    return previous.isFull && !".!?".contains(previous.text.last ?? ".") && abs(line.left - bullet.left) < 3
  }

  // MARK: Pieces to entries

  /// Parts lines that stand together at their dates; the place of the first date tells where the entries begin.
  private static func close(_ run: inout [(TextLine, DateScanner.Found?)], _ entries: inout [Entry]) {
    guard !run.isEmpty else { return }
    defer { run = [] }
    // A date that stands alone on its line, or in its cell, dates an entry as a span does.
    var dated = run.indices.filter { index in
      guard let found = run[index].1 else { return false }
      return !found.span.isSingle || found.rest.bare.isEmpty || standsAlone(in: run[index].0)
    }
    if dated.isEmpty { dated = run.indices.filter { run[$0].1 != nil } }
    guard let first = dated.first else {
      closeUndated(run.map(\.0), &entries)
      return
    }
    var starts = [0]
    for (last, next) in zip(dated, dated.dropFirst()) {
      starts.append(start(of: next, after: last, offset: first, in: run.map(\.0)))
    }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : run.count
      var entry = Entry(firstLine: run[start].0.index, lastLine: run[end - 1].0.index)
      for index in start..<end {
        let (line, found) = run[index]
        if index == dated[number], let found {
          entry.span = found.span
          let cells = undated(line)
          entry.hasDateColumn = line.cells.count > 1 && cells.count < line.cells.count && cells == line.cells.dropLast()
          if !cells.isEmpty { entry.headers.append(Entry.Header(cells: cells, isBold: line.isBold)) }
        } else {
          entry.headers.append(Entry.Header(cells: line.cells, isBold: line.isBold))
        }
      }
      entries.append(entry)
    }
  }

  private static func standsAlone(in line: TextLine) -> Bool {
    line.cells.count > 1 && line.cells.contains { DateScanner.first(in: $0)?.rest.bare.isEmpty == true }
  }

  /// Where the entry of the date at `next` begins: after a gap, where there is one; else as the first entry did.
  private static func start(of next: Int, after last: Int, offset: Int, in lines: [TextLine]) -> Int {
    let between = (last + 1)...next
    let gaps = between.map { lines[$0].page == lines[$0 - 1].page ? lines[$0].gap : 0 }
    if let widest = gaps.max(), let least = gaps.min(), widest > least + 0.3, let at = gaps.firstIndex(of: widest) {
      return last + 1 + at
    }
    return max(next - offset, last + 1)
  }

  /// Lines without a date after an entry begin another, or go on with its last item.
  private static func closeUndated(_ lines: [TextLine], _ entries: inout [Entry]) {
    var entry = Entry(firstLine: lines[0].index, lastLine: lines[lines.count - 1].index)
    entry.headers = lines.map { Entry.Header(cells: $0.cells, isBold: $0.isBold) }
    entries.append(entry)
  }

  /// A line's cells without its date.
  private static func undated(_ line: TextLine) -> [String] {
    guard let whole = DateScanner.first(in: line.text) else { return line.cells }
    for (index, cell) in line.cells.enumerated() {
      guard let found = DateScanner.first(in: cell), found.span == whole.span else { continue }
      var cells = line.cells
      if found.rest.bare.isEmpty {
        cells.remove(at: index)
      } else {
        cells[index] = found.rest
      }
      return cells
    }
    return whole.rest.bare.isEmpty ? [] : [whole.rest]
  }
}
