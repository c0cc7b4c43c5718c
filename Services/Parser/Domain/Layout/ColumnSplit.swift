/// A page with text in a main column and beside it.
struct ColumnSplit {
  /// Where the columns part.
  let x: Double
  private(set) var above: [ExtractedWord]
  private(set) var main: [ExtractedWord]
  private(set) var side: [ExtractedWord]
  let below: [ExtractedWord]

  /// A place where the page may part: free of words from `top` to `bottom`.
  private struct Gutter {
    let x: Double
    let top: Double
    let bottom: Double
    let weight: Double
  }

  /// How the words of a page part in two columns; nil when they stand in one.
  ///
  /// Dates at an edge and labels before values leave a free strip too: two columns are told from them by a
  /// section's heading on either side, or by the strip of the page `before`.
  static func find(in words: [ExtractedWord], before: Double?) -> ColumnSplit? {
    for gutter in gutters(in: words).prefix(6) {
      let inside = words.filter { $0.middle > gutter.top && $0.middle < gutter.bottom }
      let left = inside.filter { $0.x1 <= gutter.x + 1 }
      let right = inside.filter { $0.x1 > gutter.x + 1 }
      let known = before.map { abs($0 - gutter.x) < 24 } ?? false
      guard known || (hasHeading(left) && hasHeading(right)) else { continue }
      let isLeftMain = length(left) >= length(right)
      var split = ColumnSplit(
        x: gutter.x, above: words.filter { $0.middle <= gutter.top }, main: isLeftMain ? left : right,
        side: isLeftMain ? right : left, below: words.filter { $0.middle >= gutter.bottom })
      split.raiseOpening()
      return split
    }
    return nil
  }

  /// Short lines below the name that stand above both columns belong to what is above: those over the beginning of
  /// the other column, down to the first heading.
  private mutating func raiseOpening() {
    guard !above.isEmpty, let mainTop = main.map(\.y0).min(), let sideTop = side.map(\.y0).min() else { return }
    let isSide = sideTop < mainTop
    var rows = PageLayout.rows(of: isSide ? side : main)[...]
    while let row = rows.first, (row.map(\.y1).max() ?? 0) <= max(mainTop, sideTop), !Self.isHeading(row) {
      above += row
      rows.removeFirst()
    }
    if isSide { side = rows.flatMap { $0 } } else { main = rows.flatMap { $0 } }
  }

  private static func isHeading(_ row: [ExtractedWord]) -> Bool {
    SectionHeading.likely(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
  }

  /// Places where the page may part, the best first.
  private static func gutters(in words: [ExtractedWord]) -> [Gutter] {
    guard let left = words.map(\.x0).min(), let right = words.map(\.x1).max(), right - left > 150 else { return [] }
    let words = words.sorted { $0.middle < $1.middle }
    var found: [Gutter] = []
    var x = left + 40
    while x < min(right, left + 2_000) - 40 {
      if let gutter = gutter(at: x, in: words) { found.append(gutter) }
      x += 2
    }
    return found.sorted { $0.weight > $1.weight }
  }

  /// What stands left and right of a place, between two words that cross it.
  private struct Stretch {
    var top: Double
    var rows: (left: Int, right: Int) = (0, 0)
    var last: (left: Int?, right: Int?) = (nil, nil)
    var leftEdge: Double?
    var rightEdge: Double?

    mutating func take(_ word: ExtractedWord, at x: Double) {
      let row = Int(word.middle)
      if word.x1 <= x {
        if last.left != row { rows.left += 1 }
        last.left = row
        leftEdge = max(leftEdge ?? word.x1, word.x1)
      } else {
        if last.right != row { rows.right += 1 }
        last.right = row
        rightEdge = min(rightEdge ?? word.x0, word.x0)
      }
    }

    func gutter(at x: Double, bottom: Double) -> Gutter? {
      guard min(rows.left, rows.right) >= 4 else { return nil }
      // A wider strip wins among those that free the same rows.
      let width = min((rightEdge ?? x) - (leftEdge ?? x), 40)
      let weight = Double(2 * min(rows.left, rows.right) + max(rows.left, rows.right)) + width / 100
      return Gutter(x: x, top: top, bottom: bottom, weight: weight)
    }
  }

  /// The best stretch at `x` of words ordered from top to bottom.
  private static func gutter(at x: Double, in words: [ExtractedWord]) -> Gutter? {
    let margin = 3.0
    var best: Gutter?
    var stretch = Stretch(top: -.infinity)
    func close(_ bottom: Double) {
      if let gutter = stretch.gutter(at: x, bottom: bottom), gutter.weight > best?.weight ?? 0 { best = gutter }
      stretch = Stretch(top: bottom)
    }
    for word in words {
      if word.x0 < x + margin, word.x1 > x - margin {
        close(word.middle)
      } else {
        stretch.take(word, at: x)
      }
    }
    close(.infinity)
    return best
  }

  private static func hasHeading(_ words: [ExtractedWord]) -> Bool {
    PageLayout.rows(of: words).contains { row in
      SectionHeading.exact(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
    }
  }

  private static func length(_ words: [ExtractedWord]) -> Int { words.reduce(0) { $0 + $1.text.count } }
}
