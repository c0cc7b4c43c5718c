/// A page with text in a main column and beside it.
struct ColumnSplit {
  /// How a page parts: where, on which side its main column stands, and whether text flows from the foot of the left
  /// column to the head of the right one.
  struct Form {
    let x: Double
    var isLeftMain: Bool
    var isFlow = false
  }

  var form: Form
  var above: [ExtractedWord]
  var main: [ExtractedWord]
  var side: [ExtractedWord]
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
      if let best, hasDates || gutter.weight < best.weight * 0.6 || gutter.x < best.split.form.x { continue }
      best = (split, gutter.weight)
      if !hasDates { break }
    }
    return best?.split ?? before.flatMap { rest(of: runs, $0) }
  }

  init(
    _ form: Form, _ left: [ExtractedWord], _ right: [ExtractedWord], above: [ExtractedWord], below: [ExtractedWord]
  ) {
    self.form = form
    self.above = above
    self.below = below
    (main, side) = form.isLeftMain ? (left, right) : (right, left)
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
}
