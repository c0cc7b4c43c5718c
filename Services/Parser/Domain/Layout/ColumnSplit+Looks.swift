/// Tells columns from what only stands side by side.
extension ColumnSplit {
  /// How many rows of a column begin left of its edge, where three or more do.
  static func strays(_ column: [ExtractedWord]) -> Int {
    let starts = PageLayout.rows(of: column).map { Int($0[0].x0.rounded()) }
    let counts = Dictionary(grouping: starts) { $0 }.mapValues(\.count)
    guard let edge = counts.filter({ $0.value >= 3 }).keys.min() else { return 0 }
    return starts.count { $0 < edge - 3 }
  }

  /// How often the painting of a page went from one side to the other. Columns are painted one after the other, dates
  /// in turn with what they date.
  static func changes(_ left: [ExtractedWord], _ right: [ExtractedWord]) -> Int {
    let sides = (left.map { ($0.painting.lowerBound, true) } + right.map { ($0.painting.lowerBound, false) })
      .sorted { $0.0 < $1.0 }
    return zip(sides, sides.dropFirst()).count { $0.1 != $1.1 }
  }

  /// Most changes of columns.
  static let mostChanges = 4

  /// Whether what stands on the left are labels and dates before what they say: few rows, each beside one on the right,
  /// or rows that end close before the text and begin anywhere.
  static func isTable(_ left: [ExtractedWord], _ right: [ExtractedWord]) -> Bool {
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

  /// Whether all of some words was painted before all of others.
  static func isPainted(_ some: [ExtractedWord], before others: [ExtractedWord]) -> Bool {
    guard !(some + others).contains(where: \.painting.isEmpty) else { return false }
    return (some.map(\.painting.upperBound).max() ?? 0) <= (others.map(\.painting.lowerBound).min() ?? 0)
  }

  static func isHeading(_ row: [ExtractedWord]) -> Bool {
    SectionHeading.likely(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
  }

  /// Whether a section's heading stands among words, in the left half of them where `left` is their edge: a heading
  /// further right is that of a column beside this one.
  static func hasHeading(_ words: [ExtractedWord], near left: Double? = nil) -> Bool {
    let right = words.map(\.x1).max() ?? 0
    return PageLayout.rows(of: words).contains { row in
      guard let first = row.first, left.map({ first.x0 - $0 < (right - $0) / 2 }) ?? true else { return false }
      return SectionHeading.exact(LetterSpacing.joined(row).map(\.text).joined(separator: " ")) != nil
    }
  }

  static func length(_ words: [ExtractedWord]) -> Int { words.reduce(0) { $0 + $1.text.count } }
}
