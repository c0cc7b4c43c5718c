/// Parts a section's lines into entries: each has one span of dates, lines around it that say what and where, and
/// items below.
struct EntrySplitter {
  /// The entries of a section, in order; `hasItems` where sentences below a header may be items without bullets.
  static func entries(_ lines: [TextLine], hasItems: Bool = true) -> [Entry] {
    let whole = DateCells.whole(LabelledLine.plain(lines))
    var entries: [Entry] = []
    var run: [(TextLine, DateScanner.Found?)] = []
    for piece in EntryPiece.pieces(hasItems ? ImpliedItems.marked(whole) : whole) {
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

  /// Parts lines that stand together at their dates; the place of the first date tells where the entries begin.
  private static func close(_ run: inout [(TextLine, DateScanner.Found?)], _ entries: inout [Entry]) {
    guard !run.isEmpty else { return }
    defer { run = [] }
    // A date that stands alone on its line, or in its cell, dates an entry as a span does.
    var dated = run.indices.filter { index in
      guard let found = run[index].1 else { return false }
      return !found.span.isSingle || found.rest.bare.isEmpty || standsAlone(in: run[index].0)
    }
    // Where single years date entries, one that ends its line does so too: "Diploma, 2012".
    if dated.allSatisfy({ run[$0].1?.span.isSingle == true }) {
      dated = run.indices.filter { dated.contains($0) || run[$0].1?.after.bare.isEmpty == true }
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
          entry.linesAboveDate = entry.headers.count
          entry.dateLine = line.index
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
    // At the head of a page or of a column nobody knows the gap.
    let between = ((last + 1)...next).filter {
      lines[$0].page == lines[$0 - 1].page && !lines[$0].startsColumn
    }
    let gaps = between.map { lines[$0].gap }
    if let widest = gaps.max(), let least = gaps.min(), widest > least + 0.3, let at = gaps.firstIndex(of: widest) {
      return between[at]
    }
    return max(next - offset, last + 1)
  }

  /// Lines without a date begin an entry; after one with dates only if they look like its head, else they go on with it.
  private static func closeUndated(_ lines: [TextLine], _ entries: inout [Entry]) {
    if let last = entries.last, last.span != nil, !last.items.isEmpty || !last.prose.isEmpty,
      !lines.contains(where: isHead)
    {
      for line in lines {
        entries[entries.count - 1].prose.append(Entry.Item(text: line.text, first: line.index, last: line.index))
        entries[entries.count - 1].lastLine = line.index
      }
      return
    }
    var entry = Entry(firstLine: lines[0].index, lastLine: lines[lines.count - 1].index)
    entry.headers = lines.map { Entry.Header(cells: $0.cells, isBold: $0.isBold) }
    entries.append(entry)
  }

  /// Whether a line without a date looks like the head of an entry: bold, parted, or in the words of one.
  private static func isHead(_ line: TextLine) -> Bool {
    guard !line.text.hasSuffix(":") else { return false }
    return line.isBold || line.cells.count > 1 || line.style != .plain || JobWords.titleWeight(line.text) >= 1.5
      || JobWords.isEmployer(line.text) || abs(JobWords.schoolWeight(line.text)) >= 1.5
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
