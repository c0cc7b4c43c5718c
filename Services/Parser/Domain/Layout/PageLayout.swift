/// Makes lines in reading order of words at places: rows, columns, repeated headers.
struct PageLayout {
  /// The lines of a document: those of the main column of all pages, then those beside it, then what is hidden.
  static func lines(of words: [ExtractedWord]) -> [TextLine] {
    var main: [TextLine] = []
    var side: [TextLine] = []
    var form: ColumnSplit.Form?
    let words = PaintingOrder.trusted(withTails(withoutGaps(words)))
    let byPage = Dictionary(grouping: words.filter { !$0.isHidden }, by: \.page)
    let pages = byPage.keys.sorted().map { Self.rows(of: byPage[$0] ?? []) }
    var repeated = RepeatedRows(pages)
    for page in pages {
      let kept = repeated.kept(page).flatMap { $0 }
      guard let split = ColumnSplit.find(in: kept, before: form) else {
        main += Self.single(kept)
        continue
      }
      form = split.form
      var regions = [Self.region(split.above), Self.region(split.main)]
      regions[1].markFirst()
      var beside = Self.region(split.side)
      if side.isEmpty || split.form.isFlow { beside.markFirst() }
      if split.form.isFlow {
        regions[1] += beside
      } else {
        side += beside
      }
      main += regions[0] + regions[1] + Self.region(split.below)
    }
    let hidden = Self.region(words.filter(\.isHidden)).map { line in
      var line = line
      line.isHidden = true
      return line
    }
    return main + side + hidden
  }

  /// The lines of a page of one column, whose headings may stand beside what they head.
  private static func single(_ words: [ExtractedWord]) -> [TextLine] {
    guard let labels = LabelColumn.find(in: words) else { return region(words) }
    let edge = words.map(\.x1).max()
    return region(labels.above, edge: edge) + labels.sections.flatMap { [$0.heading] + region($0.words, edge: edge) }
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

  /// The lines of words in one column, which may reach to `edge`.
  private static func region(_ words: [ExtractedWord], edge: Double? = nil) -> [TextLine] {
    let words = HintColumn.whole(words)
    let rows = withMarks(rows(of: words))
    let edge = edge ?? Self.edge(of: words)
    let maker = LineMaker(rows)
    var lines: [TextLine] = []
    var bottom: Double?
    var page = 0
    var cell: Range<Int>?
    for row in rows {
      guard var line = maker.line(of: row) else { continue }
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
      if line.cells.count > 1 {
        cell = restOfCell(in: row, line.cellLimit)
      } else if let open = cell {
        line.isOfCellAbove = row.allSatisfy { open.contains($0.painting.lowerBound) }
        if !line.isOfCellAbove { cell = nil }
      }
      lines.append(line)
    }
    return lines
  }

  /// How far the text of a column reaches; headings and names in large letters may reach further.
  private static func edge(of words: [ExtractedWord]) -> Double {
    let sizes = words.map(\.size).sorted()
    guard let usual = sizes.isEmpty ? nil : sizes[sizes.count / 2] else { return 0 }
    return words.filter { $0.size <= 1.3 * usual }.map(\.x1).max() ?? 0
  }

  /// The rows with a mark that makes a row by itself put to the item it stands beside, or else above.
  private static func withMarks(_ rows: [[ExtractedWord]]) -> [[ExtractedWord]] {
    var rows = rows
    for index in rows.indices where rows[index].count == 1 && Bullet.isMark(rows[index][0].text) {
      let mark = rows[index][0]
      let near = [index - 1, index + 1].filter { rows.indices.contains($0) && opens(rows[$0], with: mark) }
      guard let best = near.max(by: { distance(rows[$0], mark) > distance(rows[$1], mark) }),
        distance(rows[best], mark) < mark.height
      else { continue }
      rows[best].insert(mark, at: 0)
      rows[index] = []
    }
    return rows.filter { !$0.isEmpty }
  }

  /// Whether a mark stands before a row's first word.
  private static func opens(_ row: [ExtractedWord], with mark: ExtractedWord) -> Bool {
    guard let first = row.first, first.page == mark.page, !Bullet.isMark(first.text) else { return false }
    return first.x0 > mark.x1 && first.x0 < mark.x1 + 4 * first.size
  }

  /// How far a row stands from a mark; below 0 the more they overlap.
  private static func distance(_ row: [ExtractedWord], _ mark: ExtractedWord) -> Double {
    row.first.map { max($0.y0, mark.y0) - min($0.y1, mark.y1) } ?? .infinity
  }

  /// When more of a row's first cell is painted, if there is more: after what stands left of `limit`, before the rest.
  private static func restOfCell(in row: [ExtractedWord], _ limit: Double) -> Range<Int>? {
    let (first, rest) = (row.filter { $0.x0 < limit }, row.filter { $0.x0 >= limit })
    guard let end = first.map(\.painting.upperBound).max(), let next = rest.map(\.painting.lowerBound).min(),
      end > 0, next > end
    else { return nil }
    return end..<next
  }
}

extension [TextLine] {
  fileprivate mutating func markFirst() {
    if !isEmpty { self[0].startsColumn = true }
  }
}
