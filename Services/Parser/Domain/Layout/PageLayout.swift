/// Makes lines in reading order of words at places: rows, columns, repeated headers.
struct PageLayout {
  /// A gap wider than so many times the size of the letters parts a line.
  private static let cellGap = 1.25

  /// The lines of a document: those of the main column of all pages, then those beside it, then what is hidden.
  static func lines(of words: [ExtractedWord]) -> [TextLine] {
    var main: [TextLine] = []
    var side: [TextLine] = []
    var repeated = RepeatedRows()
    var gutter: Double?
    let pages = Dictionary(grouping: words.filter { !$0.isHidden }, by: \.page)
    for page in pages.keys.sorted() {
      var rows = Self.rows(of: pages[page] ?? [])
      repeated.remove(from: &rows)
      let kept = rows.flatMap { $0 }
      guard let split = ColumnSplit.find(in: kept, before: gutter) else {
        main += Self.region(kept)
        continue
      }
      gutter = split.x
      var regions = [Self.region(split.above), Self.region(split.main)]
      regions[1].markFirst()
      main += regions[0] + regions[1] + Self.region(split.below)
      var beside = Self.region(split.side)
      if side.isEmpty { beside.markFirst() }
      side += beside
    }
    let hidden = Self.region(words.filter(\.isHidden)).map { line in
      var line = line
      line.isHidden = true
      return line
    }
    return main + side + hidden
  }

  /// Words grouped to rows, top to bottom, each from left to right.
  static func rows(of words: [ExtractedWord]) -> [[ExtractedWord]] {
    var rows: [[ExtractedWord]] = []
    var middle = 0.0
    for word in words.sorted(by: { ($0.page, $0.middle) < ($1.page, $1.middle) }) {
      if let last = rows.last?.last, last.page == word.page,
        abs(word.middle - middle) < 0.4 * min(last.height, word.height)
      {
        rows[rows.count - 1].append(word)
      } else {
        rows.append([word])
        middle = word.middle
      }
    }
    return rows.map { $0.sorted { $0.x0 < $1.x0 } }
  }

  private static func region(_ words: [ExtractedWord]) -> [TextLine] {
    let rows = rows(of: words)
    let edge = words.map(\.x1).max() ?? 0
    let stops = stops(of: rows)
    var lines: [TextLine] = []
    var bottom: Double?
    var page = 0
    for row in rows {
      guard var line = line(of: row, stops) else { continue }
      let top = row.map(\.y0).min() ?? 0
      let height = max(1, row.map(\.height).max() ?? 1)
      if page != line.page { bottom = nil }
      page = line.page
      line.gap = bottom.map { max(0, (top - $0) / height) } ?? 0
      bottom = row.map(\.y1).max()
      // A line is full when the next one's first word had no room on it.
      if let last = lines.last, last.page == line.page {
        let word = row.first.map { line.hasBullet ? 0 : $0.x1 - $0.x0 } ?? 0
        lines[lines.count - 1].isFull = word > 0 && last.right + word + 0.2 * last.size > edge - 1
      }
      lines.append(line)
    }
    return lines
  }

  /// Where cells begin in two rows or more: a cell may begin there after a narrower gap too.
  private static func stops(of rows: [[ExtractedWord]]) -> [Double] {
    var counts: [Int: Int] = [:]
    for row in rows {
      for (left, right) in zip(row, row.dropFirst()) where right.x0 - left.x1 > cellGap * max(left.size, right.size) {
        counts[Int(right.x0.rounded()), default: 0] += 1
      }
    }
    return counts.filter { $0.value >= 2 }.keys.map { Double($0) }.sorted()
  }

  /// The median of a row's gaps.
  private static func usualGap(_ words: [ExtractedWord]) -> Double {
    let gaps = zip(words, words.dropFirst()).map { $1.x0 - $0.x1 }.sorted()
    return gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }

  private static func line(of row: [ExtractedWord], _ stops: [Double]) -> TextLine? {
    guard let first = row.first, let last = row.last else { return nil }
    var words = LetterSpacing.joined(row)
    var line = TextLine(cells: [])
    line.page = first.page
    line.left = first.x0
    line.textLeft = first.x0
    line.right = last.x1
    line.size = words.map(\.size).max() ?? 0
    let letters = words.reduce(0) { $0 + $1.text.count }
    line.isBold = words.reduce(0) { $0 + ($1.isBold ? $1.text.count : 0) } * 10 >= letters * 8
    if words.count > 1, Bullet.isMark(words[0].text) {
      words.removeFirst()
      line.hasBullet = true
      line.textLeft = words[0].x0
    } else if let rest = Bullet.strip(words[0].text), words[0].text.count > 1 {
      words[0].text = rest
      line.hasBullet = true
    }
    let usual = usualGap(words)
    var cell = words[0].text
    for (left, right) in zip(words, words.dropFirst()) {
      let gap = right.x0 - left.x1
      let size = max(left.size, right.size)
      let isAtStop = gap > max(0.5 * size, 1.6 * usual) && stops.contains { abs($0 - right.x0) < 1 }
      if gap > cellGap * size || isAtStop {
        line.cells.append(cell)
        cell = right.text
      } else {
        cell += (right.x0 - left.x1 < 0.02 * right.size ? "" : " ") + right.text
      }
    }
    line.cells.append(cell)
    return line
  }
}

extension [TextLine] {
  fileprivate mutating func markFirst() {
    if !isEmpty { self[0].startsColumn = true }
  }
}
