/// A place where a page may part: free of words from `top` to `bottom`.
struct Gutter {
  /// Points right of a page's left edge among which columns may part.
  private static let widest = 2_000.0

  let x: Double
  let top: Double
  let bottom: Double
  let weight: Double

  /// Places where the page may part, the best first.
  static func gutters(in words: [ExtractedWord]) -> [Gutter] {
    guard let left = words.map(\.x0).min(), let right = words.map(\.x1).max(), right - left > 150 else { return [] }
    let rows = PageLayout.rows(of: words)
    let words = rows.flatMap(withEnds).sorted { $0.word.middle < $1.word.middle }
    let crossings = crossings(of: words, from: left)
    // Where most rows cross, no columns part.
    let limit = rows.count * 7 / 10
    var found: [Gutter] = []
    var x = left + 40
    while x < min(right, left + Self.widest) - 40 {
      if crossings[Int(x - left)] <= limit, let gutter = gutter(at: x, in: words) { found.append(gutter) }
      x += 2
    }
    return found.sorted { $0.weight > $1.weight }
  }

  /// A word, and whether it ends what stands there: no other follows it after a space.
  private typealias Place = (word: ExtractedWord, isEnd: Bool)

  private static func withEnds(_ row: [ExtractedWord]) -> [Place] {
    row.enumerated().map { index, word in
      let gap = index + 1 < row.count ? row[index + 1].x0 - word.x1 : .infinity
      return (word, gap > word.size || gap < 0.05 * word.size)
    }
  }

  /// How many words cross each point right of an edge.
  private static func crossings(of words: [Place], from left: Double) -> [Int] {
    var steps = [Int](repeating: 0, count: Int(widest) + 2)
    for (word, _) in words {
      steps[min(Int(widest), max(0, Int(word.x0 - left)))] += 1
      steps[min(Int(widest), max(0, Int(word.x1 - left))) + 1] -= 1
    }
    var count = 0
    return steps.map { step in
      count += step
      return count
    }
  }

  /// What stands left and right of a place, between two words that cross it.
  private struct Stretch {
    var top: Double
    var rows: (left: Int, right: Int) = (0, 0)
    var last: (left: Int?, right: Int?) = (nil, nil)
    var leftEdge: Double?
    var rightEdge: Double?
    /// Whether a word has reached out of the left column: one may below others, where no break was found for it.
    var hasOverhang = false

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
  private static func gutter(at x: Double, in words: [Place]) -> Gutter? {
    let margin = 3.0
    var best: Gutter?
    var stretch = Stretch(top: -.infinity)
    func close(_ bottom: Double) {
      if let gutter = stretch.gutter(at: x, bottom: bottom), gutter.weight > best?.weight ?? 0 { best = gutter }
      stretch = Stretch(top: bottom)
    }
    for (word, isEnd) in words {
      if word.x0 < x + margin, word.x1 > x - margin {
        if isEnd, !stretch.hasOverhang, stretch.rows.left >= 4, word.x0 < x - 3 * word.size, word.x1 < x + word.size {
          stretch.hasOverhang = true
          continue
        }
        close(word.middle)
      } else {
        stretch.take(word, at: x)
      }
    }
    close(.infinity)
    return best
  }
}
