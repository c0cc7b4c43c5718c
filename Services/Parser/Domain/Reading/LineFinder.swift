/// Finds the lines that a text was read from.
struct LineFinder {
  private var words: [String] = []
  private var lines: [Int] = []
  private var places: [String: [Int]] = [:]

  /// Looks among these lines.
  init(_ text: [TextLine]) {
    for line in text where !line.isHidden {
      for word in line.text.plainWords {
        places[word, default: []].append(words.count)
        words.append(word)
        lines.append(line.index)
      }
    }
  }

  /// The lines with a text's words in their order, the first such within `range`; nil when its words stand nowhere so.
  func lines(of text: String, in range: ClosedRange<Int>? = nil) -> ClosedRange<Int>? {
    let wanted = text.plainWords
    guard let first = wanted.first else { return nil }
    let starts = places[first] ?? []
    for start in starts[firstPlace(in: starts, from: range?.lowerBound ?? 0)...] {
      if let range, lines[start] > range.upperBound { return nil }
      let end = start + wanted.count
      if end <= words.count, words[start..<end].elementsEqual(wanted) {
        return lines[start]...max(lines[start], lines[end - 1])
      }
    }
    return nil
  }

  /// The first of places in ascending order that stands on a line or below it.
  private func firstPlace(in starts: [Int], from line: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[starts[middle]] < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
