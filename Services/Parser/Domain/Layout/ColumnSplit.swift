/// A page with text in a main column and beside it.
struct ColumnSplit {
  /// How a page parts: where, on which side its main column stands, and whether text flows from the foot of the left
  /// column to the head of the right one.
  struct Form {
    let x: Double
    var isLeftMain: Bool
    var isFlow = false
  }

  private(set) var form: Form
  private(set) var above: [ExtractedWord]
  private(set) var main: [ExtractedWord]
  private(set) var side: [ExtractedWord]
  let below: [ExtractedWord]

  /// How the words of a page part in two columns; nil when they stand in one.
  ///
  /// Dates at an edge and labels before values leave a free strip too: two columns are told from them by a
  /// section's heading on either side, or by the strip of the page `before`.
  static func find(in words: [ExtractedWord], before: Form?) -> ColumnSplit? {
    let rows = PageLayout.rows(of: words)
    let runs = TextRun.runs(of: rows)
    var best: (split: ColumnSplit, weight: Double)?
    for gutter in apart(Gutter.gutters(in: runs, rows: rows.count)).prefix(6) {
      let inside = runs.filter { $0.middle > gutter.top && $0.middle < gutter.bottom }
      let left = inside.filter { $0.x0 < gutter.x }.flatMap(\.words)
      let right = inside.filter { $0.x0 >= gutter.x }.flatMap(\.words)
      guard !isTable(left, right) else { continue }
      let known = before.flatMap { abs($0.x - gutter.x) < 24 ? $0 : nil }
      guard known != nil || (hasHeading(left) && hasHeading(right, near: right.map(\.x0).min())) else { continue }
      let isLeftMain = known?.isLeftMain ?? (length(left) >= length(right))
      var split = ColumnSplit(
        Form(x: gutter.x, isLeftMain: isLeftMain), left, right,
        above: runs.filter { $0.middle <= gutter.top }.flatMap(\.words),
        below: runs.filter { $0.middle >= gutter.bottom }.flatMap(\.words))
      split.raiseOpening()
      split.setFlow(known, left, right)
      // Dates at the right edge of one column are no part of the next.
      let hasDates = strays(right) > 0 || changes(left, right) > mostChanges
      if let best, hasDates || gutter.weight < best.weight * 0.6 { continue }
      best = (split, gutter.weight)
      if !hasDates { break }
    }
    return best?.split ?? before.flatMap { rest(of: runs, $0) }
  }

  /// How many rows of a column begin left of its edge, where three or more do.
  private static func strays(_ column: [ExtractedWord]) -> Int {
    let starts = PageLayout.rows(of: column).map { Int($0[0].x0.rounded()) }
    let counts = Dictionary(grouping: starts) { $0 }.mapValues(\.count)
    guard let edge = counts.filter({ $0.value >= 3 }).keys.min() else { return 0 }
    return starts.count { $0 < edge - 3 }
  }

  /// How often the painting of a page went from one side to the other. Columns are painted one after the other, dates
  /// in turn with what they date.
  private static func changes(_ left: [ExtractedWord], _ right: [ExtractedWord]) -> Int {
    let sides = (left.map { ($0.painting.lowerBound, true) } + right.map { ($0.painting.lowerBound, false) })
      .sorted { $0.0 < $1.0 }
    return zip(sides, sides.dropFirst()).count { $0.1 != $1.1 }
  }
  private static let mostChanges = 4

  private init(
    _ form: Form, _ left: [ExtractedWord], _ right: [ExtractedWord], above: [ExtractedWord], below: [ExtractedWord]
  ) {
    self.form = form
    self.above = above
    self.below = below
    (main, side) = form.isLeftMain ? (left, right) : (right, left)
  }

  /// A page on which the columns of the one before end: what stands left was painted before all that stands right, or
  /// after it.
  private static func rest(of runs: [TextRun], _ before: Form) -> ColumnSplit? {
    // One of them may have ended with the page before.
    let isLeft = runs.allSatisfy { $0.x1 < before.x + $0.size }
    if isLeft || runs.allSatisfy({ $0.x0 > before.x - $0.size }) {
      let words = runs.flatMap(\.words)
      return ColumnSplit(before, isLeft ? words : [], isLeft ? [] : words, above: [], below: [])
    }
    let end = runs.first { $0.x0 < before.x - 1 && $0.x1 > before.x + 1 }?.middle ?? .infinity
    let inside = runs.filter { $0.middle < end }
    let left = inside.filter { $0.x0 < before.x }.flatMap(\.words)
    let right = inside.filter { $0.x0 >= before.x }.flatMap(\.words)
    guard !left.isEmpty, !right.isEmpty, isPainted(left, before: right) || isPainted(right, before: left) else {
      return nil
    }
    return ColumnSplit(
      before, left, right, above: [], below: runs.filter { $0.middle >= end }.flatMap(\.words))
  }

  /// Whether what stands on the left are labels and dates before what they say: few rows, each beside one on the right,
  /// or rows that end close before the text and begin anywhere.
  private static func isTable(_ left: [ExtractedWord], _ right: [ExtractedWord]) -> Bool {
    let rows = PageLayout.rows(of: left)
    let isBeside = { (row: [ExtractedWord]) in right.contains { abs($0.middle - row[0].middle) < 1 } }
    let isPainted = isPainted(left, before: right) || isPainted(right, before: left)
    if rows.count < 8, !isPainted, rows.allSatisfy(isBeside) { return true }
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
    // Where text goes on close below them they are its beginning; so are rows painted after others of the columns, as
    // where text flows from the foot of one column to the head of the next.
    let columns = main.map(\.painting) + rows.flatMap { $0 }.map(\.painting)
    if let first = columns.filter({ !$0.isEmpty }).map(\.lowerBound).min(),
      raised.contains(where: { $0[0].painting.lowerBound > first })
    {
      return
    }
    if let last = raised.last?.first, let next = rows.first?.first, next.y0 - last.y1 < 0.5 * last.height,
      !Self.isHeading(rows[rows.startIndex])
    {
      return
    }
    above += raised.flatMap { $0 }
    if isSide { side = rows.flatMap { $0 } } else { main = rows.flatMap { $0 } }
  }

  /// Text flows on to a column that opens without a heading, and was painted after the one left of it; what opens with
  /// a name or ways to reach somebody is no rest of anything.
  private mutating func setFlow(_ known: Form?, _ left: [ExtractedWord], _ right: [ExtractedWord]) {
    if let known {
      form.isFlow = known.isFlow
    } else if let first = PageLayout.rows(of: form.isLeftMain ? side : main).first, !Self.isHeading(first),
      Self.isPainted(left, before: right)
    {
      let words = PageLayout.rows(of: right).prefix(6).flatMap { $0 }
      let largest = (left + above).map(\.size).max() ?? 0
      form.isFlow = !words.contains { $0.text.contains("@") || $0.size > largest - 0.1 }
    }
    if form.isFlow, !form.isLeftMain {
      form.isLeftMain = true
      (main, side) = (side, main)
    }
  }

  private static func isPainted(_ some: [ExtractedWord], before others: [ExtractedWord]) -> Bool {
    guard !(some + others).contains(where: \.painting.isEmpty) else { return false }
    return (some.map(\.painting.upperBound).max() ?? 0) <= (others.map(\.painting.lowerBound).min() ?? 0)
  }

  private static func isHeading(_ row: [ExtractedWord]) -> Bool {
    SectionHeading.likely(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
  }

  /// Of gutters that lie close together, or part the same text, the best alone.
  private static func apart(_ gutters: [Gutter]) -> [Gutter] {
    var kept: [Gutter] = []
    for gutter in gutters {
      let isKnown = kept.contains {
        abs($0.x - gutter.x) < 24 || $0.rightEdge == gutter.rightEdge && $0.top == gutter.top
      }
      if !isKnown { kept.append(gutter) }
    }
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
