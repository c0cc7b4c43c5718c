/// A page with text in a main column and beside it.
struct ColumnSplit {
  /// Where the columns part.
  let x: Double
  private(set) var above: [ExtractedWord]
  private(set) var main: [ExtractedWord]
  private(set) var side: [ExtractedWord]
  let below: [ExtractedWord]

  /// How the words of a page part in two columns; nil when they stand in one.
  ///
  /// Dates at an edge and labels before values leave a free strip too: two columns are told from them by a
  /// section's heading on either side, or by the strip of the page `before`.
  static func find(in words: [ExtractedWord], before: Double?) -> ColumnSplit? {
    let rows = PageLayout.rows(of: words)
    let runs = TextRun.runs(of: rows)
    for gutter in apart(Gutter.gutters(in: runs, rows: rows.count)).prefix(6) {
      let inside = runs.filter { $0.middle > gutter.top && $0.middle < gutter.bottom }
      let left = inside.filter { $0.x0 < gutter.x }.flatMap(\.words)
      let right = inside.filter { $0.x0 >= gutter.x }.flatMap(\.words)
      guard !isTable(left, right) else { continue }
      let known = before.map { abs($0 - gutter.x) < 24 } ?? false
      guard known || (hasHeading(left) && hasHeading(right, near: right.map(\.x0).min())) else { continue }
      let isLeftMain = length(left) >= length(right)
      var split = ColumnSplit(
        x: gutter.x, above: runs.filter { $0.middle <= gutter.top }.flatMap(\.words), main: isLeftMain ? left : right,
        side: isLeftMain ? right : left, below: runs.filter { $0.middle >= gutter.bottom }.flatMap(\.words))
      split.raiseOpening()
      return split
    }
    return nil
  }

  /// Whether what stands on the left are labels and dates before what they say: few rows, each beside one on the right,
  /// or rows that end close before the text and begin anywhere.
  private static func isTable(_ left: [ExtractedWord], _ right: [ExtractedWord]) -> Bool {
    let rows = PageLayout.rows(of: left)
    if rows.count < 8, rows.allSatisfy({ row in right.contains { abs($0.middle - row[0].middle) < 1 } }) { return true }
    guard let edge = left.map(\.x1).max(), let text = right.map(\.x0).min(), let size = right.map(\.size).max(),
      text - edge < 1.2 * size
    else { return false }
    let ends = rows.count { row in row.contains { edge - $0.x1 < 3 } }
    let starts = Dictionary(grouping: rows) { Int($0[0].x0.rounded()) }.values.map(\.count).max() ?? 0
    return ends * 10 >= rows.count * 8 && starts * 2 < rows.count
  }

  /// Short lines below the name that stand above both columns belong to what is above: those over the beginning of
  /// the other column, down to the first heading.
  private mutating func raiseOpening() {
    guard !above.isEmpty, let mainTop = main.map(\.y0).min(), let sideTop = side.map(\.y0).min() else { return }
    let isSide = sideTop < mainTop
    var rows = PageLayout.rows(of: isSide ? side : main)[...]
    var raised: [[ExtractedWord]] = []
    while let row = rows.first, (row.map(\.y1).max() ?? 0) <= max(mainTop, sideTop), !Self.isHeading(row) {
      raised.append(row)
      rows.removeFirst()
    }
    // Where text goes on close below them they are its beginning.
    if let last = raised.last?.first, let next = rows.first?.first, next.y0 - last.y1 < 0.5 * last.height,
      !Self.isHeading(rows[rows.startIndex])
    {
      return
    }
    above += raised.flatMap { $0 }
    if isSide { side = rows.flatMap { $0 } } else { main = rows.flatMap { $0 } }
  }

  private static func isHeading(_ row: [ExtractedWord]) -> Bool {
    SectionHeading.likely(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
  }

  /// Of gutters that lie close together the best alone.
  private static func apart(_ gutters: [Gutter]) -> [Gutter] {
    var kept: [Gutter] = []
    for gutter in gutters where !kept.contains(where: { abs($0.x - gutter.x) < 24 }) { kept.append(gutter) }
    return kept
  }

  /// Whether a section's heading stands among words, in the left half of them where `left` is their edge: a heading
  /// further right is that of a column beside this one.
  private static func hasHeading(_ words: [ExtractedWord], near left: Double? = nil) -> Bool {
    let right = words.map(\.x1).max() ?? 0
    return PageLayout.rows(of: words).contains { row in
      guard let first = row.first, left.map({ first.x0 - $0 < (right - $0) / 2 }) ?? true else { return false }
      return SectionHeading.exact(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
    }
  }

  private static func length(_ words: [ExtractedWord]) -> Int { words.reduce(0) { $0 + $1.text.count } }
}
