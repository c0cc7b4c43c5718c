/// A place where a page may part: free of text from `top` to `bottom`.
struct Gutter {
  /// Points right of a page's left edge among which columns may part.
  private static let widest = 2_000.0
  /// What is free on either side of it, in points; less where the order of painting tells columns that touch.
  private static let margin = 3.0
  private static let paintedMargin = 0.5

  let x: Double
  let top: Double
  let bottom: Double
  let weight: Double
  /// Where the text right of it begins.
  let rightEdge: Double

  /// Places where the page of these runs may part, the best first; `rows` is how many rows it has.
  static func gutters(in runs: [TextRun], rows: Int) -> [Gutter] {
    guard let left = runs.map(\.x0).min(), let right = runs.map(\.x1).max(), right - left > 150 else { return [] }
    let crossings = crossings(of: runs, from: left)
    let margin = runs.contains { $0.next != nil } ? paintedMargin : margin
    // Where most rows cross, no columns part.
    let limit = rows * 7 / 10
    var found: [Gutter] = []
    var x = left + 40
    while x < min(right, left + Self.widest) - 40 {
      if crossings[Int(x - left)] <= limit, let gutter = gutter(at: x, margin, in: runs) { found.append(gutter) }
      x += 2
    }
    return found.sorted { $0.weight > $1.weight }
  }

  /// How many runs cross each point right of an edge.
  private static func crossings(of runs: [TextRun], from left: Double) -> [Int] {
    var steps = [Int](repeating: 0, count: Int(widest) + 2)
    for run in runs {
      steps[min(Int(widest), max(0, Int(run.x0 - left)))] += 1
      steps[min(Int(widest), max(0, Int(run.x1 - left))) + 1] -= 1
    }
    var count = 0
    return steps.map { step in
      count += step
      return count
    }
  }

  /// What stands left and right of a place, between two runs that cross it.
  private struct Stretch {
    var top: Double
    var rows: (left: Int, right: Int) = (0, 0)
    var last: (left: Int?, right: Int?) = (nil, nil)
    var leftEdge: Double?
    var rightEdge: Double?
    /// How many runs have reached out of the left column: a few may below others, where no break was found for them.
    var overhangs = 0
    /// How many more were painted as lines of it.
    var paintedOverhangs = 0
    /// The largest letters of the left column.
    var size = 0.0

    /// Whether a run whose last word reaches over `x` may be of the left column: below others, and no larger.
    func mayHold(_ run: TextRun, at x: Double) -> Bool {
      let isBelow = rows.left > 1 || rows.left == 1 && last.left != Int(run.middle)
      return isBelow && overhangs <= rows.left / 6 && run.size <= size + 0.1
        && run.lastLeft < x - 1.5 * run.size && run.x1 < x + run.size
    }

    mutating func take(_ run: TextRun, at x: Double) {
      let row = Int(run.middle)
      if run.x1 <= x {
        if last.left != row { rows.left += 1 }
        last.left = row
        leftEdge = max(leftEdge ?? run.x1, run.x1)
        size = max(size, run.size)
      } else {
        if last.right != row { rows.right += 1 }
        last.right = row
        rightEdge = min(rightEdge ?? run.x0, run.x0)
      }
    }

    func gutter(at x: Double, bottom: Double) -> Gutter? {
      guard min(rows.left, rows.right) >= 4 else { return nil }
      // A wider strip wins among those that free the same rows.
      let width = min((rightEdge ?? x) - (leftEdge ?? x), 40)
      let weight = Double(2 * min(rows.left, rows.right) + max(rows.left, rows.right)) + width / 100
      return Gutter(x: x, top: top, bottom: bottom, weight: weight, rightEdge: rightEdge ?? x)
    }
  }

  /// The best stretch at `x` of runs ordered from top to bottom.
  private static func gutter(at x: Double, _ margin: Double, in runs: [TextRun]) -> Gutter? {
    var best: Gutter?
    var stretch = Stretch(top: -.infinity)
    func close(_ bottom: Double) {
      if let gutter = stretch.gutter(at: x, bottom: bottom), gutter.weight > best?.weight ?? 0 { best = gutter }
      stretch = Stretch(top: bottom)
    }
    for (index, run) in runs.enumerated() {
      if run.x0 < x + margin, run.x1 > x - margin {
        if stretch.mayHold(run, at: x) {
          stretch.overhangs += 1
        } else if stretch.paintedOverhangs <= 1 + stretch.rows.left / 3, isPainted(index, leftOf: x, runs) {
          stretch.paintedOverhangs += 1
        } else {
          close(run.middle)
        }
      } else {
        stretch.take(run, at: x)
      }
    }
    close(.infinity)
    return best
  }

  /// Whether a run that reaches over `x`, to text beside it, was painted as a line of a column left of it: between lines
  /// that end there, or before or after one where that column ends or begins.
  private static func isPainted(_ index: Int, leftOf x: Double, _ runs: [TextRun]) -> Bool {
    let run = runs[index]
    guard run.x0 < x - 1.5 * run.size, reachesOther(index, beyond: x, runs) else { return false }
    let neighbours = [other(from: index, beyond: x, \.previous, runs), other(from: index, beyond: x, \.next, runs)]
    let isNear = { (other: TextRun) in abs(other.middle - run.middle) < 3 * run.size }
    let areLeft = neighbours.map { $0.map { $0.x1 <= x && isNear($0) } ?? false }
    let mayEnd = neighbours.map { $0.map { $0.x0 >= x || !isNear($0) } ?? true }
    return areLeft[0] && (areLeft[1] || mayEnd[1]) || areLeft[1] && mayEnd[0]
  }

  /// The run painted before or after another, without those just beside it that reach over `x` as it does.
  private static func other(
    from index: Int, beyond x: Double, _ neighbour: KeyPath<TextRun, Int?>, _ runs: [TextRun]
  ) -> TextRun? {
    var other = runs[index][keyPath: neighbour].map { runs[$0] }
    for _ in 0..<2 {
      guard let reaching = other, reaching.x1 > x, abs(reaching.x0 - runs[index].x0) < 2 else { break }
      other = reaching[keyPath: neighbour].map { runs[$0] }
    }
    return other
  }

  /// Whether a run touches or overlaps text of its height that begins right of `x`.
  private static func reachesOther(_ index: Int, beyond x: Double, _ runs: [TextRun]) -> Bool {
    let run = runs[index]
    let isReached = { (other: TextRun) in other.x0 >= x && other.x0 - run.x1 < 0.6 * run.size }
    let reach = 1.2 * run.size
    return runs[..<index].reversed().prefix { run.middle - $0.middle < reach }.contains(where: isReached)
      || runs[(index + 1)...].prefix { $0.middle - run.middle < reach }.contains(where: isReached)
  }
}
