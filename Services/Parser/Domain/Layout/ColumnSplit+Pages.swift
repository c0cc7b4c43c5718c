/// Where columns begin on a page, and how they go on from the page before.
extension ColumnSplit {
  /// A page on which the columns of the one before end: what stands left was painted before all that stands right, or
  /// after it.
  static func rest(of runs: [TextRun], _ before: Form) -> ColumnSplit? {
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

  /// Short lines below the name that stand above both columns belong to what is above: those over the beginning of
  /// the other column, down to the first heading.
  mutating func raiseOpening() {
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
  mutating func setFlow(_ known: Form?, _ left: [ExtractedWord], _ right: [ExtractedWord]) {
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
}
