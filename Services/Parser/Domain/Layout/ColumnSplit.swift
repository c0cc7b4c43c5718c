/// A page with text in a main column and beside it.
struct ColumnSplit {
  /// Where the columns part.
  let x: Double
  let above: [ExtractedWord]
  let main: [ExtractedWord]
  let side: [ExtractedWord]
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
      return ColumnSplit(
        x: gutter.x, above: words.filter { $0.middle <= gutter.top }, main: isLeftMain ? left : right,
        side: isLeftMain ? right : left, below: words.filter { $0.middle >= gutter.bottom })
    }
    return nil
  }

  /// Places where the page may part, the best first.
  private static func gutters(in words: [ExtractedWord]) -> [Gutter] {
    guard let left = words.map(\.x0).min(), let right = words.map(\.x1).max(), right - left > 150 else { return [] }
    var found: [Gutter] = []
    var x = left + 40
    while x < right - 40 {
      if let gutter = gutter(at: x, in: words) { found.append(gutter) }
      x += 2
    }
    return found.sorted { $0.weight > $1.weight }
  }

  private static func gutter(at x: Double, in words: [ExtractedWord]) -> Gutter? {
    let margin = 3.0
    let crossing = words.filter { $0.x0 < x + margin && $0.x1 > x - margin }.map(\.middle).sorted()
    var edges = [-Double.infinity] + crossing
    edges.append(.infinity)
    var best: Gutter?
    for (top, bottom) in zip(edges, edges.dropFirst()) {
      let inside = words.filter { $0.middle > top && $0.middle < bottom }
      let left = inside.filter { $0.x1 <= x }
      let sides = [left, inside.filter { $0.x0 >= x }].map { Set($0.map { Int($0.middle) }).count }
      let least = min(sides[0], sides[1])
      guard least >= 4 else { continue }
      let nearest = (inside.filter { $0.x0 >= x }.map(\.x0).min() ?? x) - (left.map(\.x1).max() ?? x)
      // A wider strip wins among those that free the same rows.
      let weight = Double(least) + min(nearest, 40) / 100
      if weight > best?.weight ?? 0 { best = Gutter(x: x, top: top, bottom: bottom, weight: weight) }
    }
    return best
  }

  private static func hasHeading(_ words: [ExtractedWord]) -> Bool {
    PageLayout.rows(of: words).contains { row in
      SectionHeading.exact(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
    }
  }

  private static func length(_ words: [ExtractedWord]) -> Int { words.reduce(0) { $0 + $1.text.count } }
}
