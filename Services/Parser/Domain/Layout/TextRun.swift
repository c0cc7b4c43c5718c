/// Words of a row that stand together: none of them is parted from the next by more than a space.
struct TextRun {
  /// How many runs of a row may go on at a word.
  private static let mostOpen = 4

  /// The space of a typewriter's letters, in their sizes, is the widest within a run.
  private static let widestSpace = 0.62

  private(set) var words: [ExtractedWord]
  /// Its right edge.
  private(set) var x1: Double
  /// The runs that were painted before and after it, where that is known: indices among the runs of its page.
  private(set) var previous: Int?
  private(set) var next: Int?

  var x0: Double { words[0].x0 }
  var middle: Double { words[0].middle }
  var size: Double { words[0].size }
  /// Where its last word begins.
  var lastLeft: Double { words[words.count - 1].x0 }

  /// The runs of a page's rows, from top to bottom.
  static func runs(of rows: [[ExtractedWord]]) -> [TextRun] {
    let starts = starts(of: rows)
    var runs: [TextRun] = []
    for row in rows {
      let first = runs.count
      for word in row {
        // Text printed over other text goes on behind it.
        if let run = runs[max(first, runs.count - mostOpen)...].lastIndex(where: {
          !isParted($0.words[$0.words.count - 1], word, starts)
        }) {
          runs[run].append(word)
        } else {
          runs.append(TextRun(word))
        }
      }
    }
    return linked(runs.sorted { $0.middle < $1.middle })
  }

  private init(_ word: ExtractedWord) {
    words = [word]
    x1 = word.x1
  }

  private mutating func append(_ word: ExtractedWord) {
    words.append(word)
    x1 = max(x1, word.x1)
  }

  private static func isParted(_ left: ExtractedWord, _ right: ExtractedWord, _ starts: Set<Int>) -> Bool {
    let gap = right.x0 - left.x1
    let isBeforeStart = gap > 0.45 * left.size && starts.contains(Int(right.x0.rounded()))
    return gap > widestSpace * left.size || gap < 0.05 * left.size || isBeforeStart
      || PaintingOrder.isApart(left, right)
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

  private static func linked(_ runs: [TextRun]) -> [TextRun] {
    var runs = runs
    let painted = runs.indices.filter { !runs[$0].words[0].painting.isEmpty }
      .sorted { runs[$0].words[0].painting.lowerBound < runs[$1].words[0].painting.lowerBound }
    for (first, second) in zip(painted, painted.dropFirst()) {
      runs[first].next = second
      runs[second].previous = first
    }
    return runs
  }
}
