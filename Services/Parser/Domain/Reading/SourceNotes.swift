import Messages

/// Notes which lines each field came from, and how sure it is.
struct SourceNotes {
  private(set) var sources: [FieldSource] = []
  private let finder: LineFinder

  /// Notes for fields read from these lines.
  init(_ lines: [TextLine]) { finder = LineFinder(lines) }

  /// Notes a field read from these lines.
  mutating func note(_ path: String, _ lines: ClosedRange<Int>, _ confidence: Double) {
    sources.append(
      FieldSource(
        path: path, firstLine: Int32(lines.lowerBound), lastLine: Int32(lines.upperBound), confidence: confidence))
  }

  /// Notes a field of this text, where there is any: the lines within `range` that have its words, or all of them.
  mutating func note(_ path: String, text: String, in range: ClosedRange<Int>?, _ confidence: Double) {
    guard !text.isEmpty, let range else { return }
    note(path, finder.lines(of: text, in: range) ?? range, confidence)
  }

  /// Notes the dates of an entry, which stand together; `single` is how sure one date alone is.
  mutating func noteDates(_ path: String, _ start: String, _ end: String, in entry: Entry, single: Double) {
    let lines = entry.dateLine.map { $0...$0 } ?? entry.lines
    let confidence = entry.span?.isSingle == true ? single : Confidence.dates
    if !start.isEmpty { note(path + "/startDate", lines, confidence) }
    if !end.isEmpty { note(path + "/endDate", lines, confidence) }
  }
}

extension [TextLine] {
  /// From the first of the lines to the last; nil when there is none.
  var indexRange: ClosedRange<Int>? {
    guard let first = map(\.index).min(), let last = map(\.index).max() else { return nil }
    return first...last
  }
}
