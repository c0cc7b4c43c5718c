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
    let starts = starts(of: rows)
    let words = rows.flatMap { withEnds($0, starts) }.sorted { $0.word.middle < $1.word.middle }
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

  /// A row's words; one that another follows after a space reaches to it.
  private static func withEnds(_ row: [ExtractedWord], _ starts: Set<Int>) -> [Place] {
    row.enumerated().map { index, word in
      guard index + 1 < row.count else { return (word, true) }
      let next = row[index + 1]
      let gap = next.x0 - word.x1
      let isBeforeStart = gap > 0.45 * word.size && starts.contains(Int(next.x0.rounded()))
      if gap > 0.6 * word.size || gap < 0.05 * word.size || isBeforeStart {
        return (word, true)
      }
      var whole = word
      whole.x1 = next.x0
      return (whole, false)
    }
  }

  /// Where something begins in four rows or more.
  private static func starts(of rows: [[ExtractedWord]]) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for row in rows {
      for (index, word) in row.enumerated() where index == 0 || word.x0 - row[index - 1].x1 > word.size {
        counts[Int(word.x0.rounded()), default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value >= 4 }.keys)
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
    /// How many words have reached out of the left column: a few may below others, where no break was found for them.
    var overhangs = 0
    /// The largest letters of the left column.
    var size = 0.0

    /// Whether a word that reaches over `x` may be of the left column: below others, and no larger.
    func mayHold(_ word: ExtractedWord, at x: Double) -> Bool {
      let isBelow = rows.left > 1 || rows.left == 1 && last.left != Int(word.middle)
      return isBelow && overhangs <= rows.left / 6 && word.size <= size + 0.1
        && word.x0 < x - 1.5 * word.size && word.x1 < x + word.size
    }

    mutating func take(_ word: ExtractedWord, at x: Double) {
      let row = Int(word.middle)
      if word.x1 <= x {
        if last.left != row { rows.left += 1 }
        last.left = row
        leftEdge = max(leftEdge ?? word.x1, word.x1)
        size = max(size, word.size)
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
        if isEnd, stretch.mayHold(word, at: x) {
          stretch.overhangs += 1
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
