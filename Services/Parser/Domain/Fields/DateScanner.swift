/// Finds dates and spans of dates in a line.
struct DateScanner {
  private let text: DateText

  /// A span and the text left and right of it.
  struct Found: Equatable {
    var span: DateSpan
    var before: String
    var after: String
    /// The text without the span and what only held it: brackets, separators, "Graduated", "(2 years)".
    var rest: String
  }

  /// The first span in a text, or else its first single date; nil when there is none.
  static func first(in text: String) -> Found? {
    guard text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let scanner = DateScanner(text: DateText(text))
    var single: (DateSpan, Range<Int>)?
    var at = 0
    while at < scanner.text.count {
      let isGlued = scanner.text.isDateBehindWord(at)
      guard scanner.text.isBoundary(at) || isGlued, let (span, end) = scanner.span(at), !isGlued || !span.isSingle
      else {
        at += 1
        continue
      }
      if !span.isSingle { return scanner.found(span, at..<end) }
      if single == nil { single = (span, at..<end) }
      at = max(end, at + 1)
    }
    return single.map { scanner.found($0.0, $0.1) }
  }

  private func found(_ span: DateSpan, _ range: Range<Int>) -> Found {
    var before = text.string(0..<range.lowerBound).trimmed
    var after = text.string(range.upperBound..<text.count).trimmed
    if let open = before.last, open == "(" || open == "[" {
      before.removeLast()
      if let close = after.first, close == ")" || close == "]" { after.removeFirst() }
    }
    after = DateCompany.withoutDuration(after)
    before = DateCompany.withoutLabel(before)
    let left = before.trimmingEnd
    let right = after.trimmingStart
    let isParted = left.count < before.count || right.count < after.count
    let rest = left.isEmpty || right.isEmpty ? left + right : left + (isParted ? ", " : " ") + right
    return Found(span: span, before: left, after: right, rest: rest)
  }

  // MARK: Spans

  private func span(_ start: Int) -> (DateSpan, Int)? {
    var at = start
    var opens = false
    if let (word, end) = text.word(at) {
      if DateWords.since.contains(word) {
        opens = true
        at = text.spaces(end)
      } else if DateWords.closing.contains(word) {
        return text.point(text.spaces(end)).map { (DateSpan(end: $0.0, isSingle: false), $0.1) }
      } else if let span = monthsOfOneYear(at) {
        return span
      }
    }
    guard let (first, afterFirst) = text.point(at) else {
      if let span = shortSpan(at) { return span }
      // "Since 06/22".
      return opens ? text.shortPoint(at).map { (DateSpan(start: $0.0, isOpen: true), $0.1) } : nil
    }
    if let (end, next) = rangeEnd(afterFirst, from: first) {
      guard let end else { return (DateSpan(start: first, isOpen: true), next) }
      guard end >= first || end.year == first.year else { return (DateSpan(start: first, isSingle: true), afterFirst) }
      return (DateSpan(start: first, end: end), next)
    }
    if opens { return (DateSpan(start: first, isOpen: true), afterFirst) }
    return (DateSpan(start: first, isSingle: true), afterFirst)
  }

  /// "May – Aug 2018": a month before a month with its year; "Summer – Fall 2018" too shows the year alone.
  private func monthsOfOneYear(_ start: Int) -> (DateSpan, Int)? {
    guard let (month, afterMonth) = text.monthAlone(start), let at = joint(afterMonth),
      let (last, end) = text.point(at), let lastMonth = last.month
    else { return nil }
    return (DateSpan(start: PartialDate(year: last.year - (month > lastMonth ? 1 : 0), month: month), end: last), end)
  }

  /// "03/19 – 11/21", "03/19 – present".
  private func shortSpan(_ start: Int) -> (DateSpan, Int)? {
    guard let (first, afterFirst) = text.shortPoint(start), let at = joint(afterFirst) else { return nil }
    if let end = present(at) { return (DateSpan(start: first, isOpen: true), end) }
    guard let (last, end) = text.shortPoint(at), last >= first else { return nil }
    return (DateSpan(start: first, end: last), end)
  }

  /// What follows the first date of a span: nil for "present"; no answer when nothing does.
  private func rangeEnd(_ start: Int, from first: PartialDate) -> (PartialDate?, Int)? {
    guard let at = joint(start) else { return nil }
    if let end = present(at) { return (nil, end) }
    if let (point, end) = text.point(at) { return (point, end) }
    // "2012–14", but not "2017 – 18th Edition".
    if let (number, end) = text.number(at), end - at == 2, first.month == nil, number > first.year % 100,
      text.isEnd(end)
    {
      return (PartialDate(year: first.year / 100 * 100 + number), end)
    }
    return nil
  }

  /// The place behind a dash or a word such as "to".
  private func joint(_ start: Int) -> Int? {
    var at = text.spaces(start)
    if text.has("-–—−~→/‐‑", at: at) {
      at += 1
      while text.has("-–—>", at: at) { at += 1 }
    } else if let (word, end) = text.word(at), DateWords.until.contains(word) {
      at = end
    } else {
      return nil
    }
    return text.spaces(at)
  }

  /// The place behind "present" in whatever words.
  private func present(_ start: Int) -> Int? {
    var at = start
    if text.has("(", at: at) { at += 1 }
    guard let (word, end) = text.word(at) else { return nil }
    if let (next, last) = text.word(text.spaces(end)) {
      if DateWords.presentPairs.contains(word + " " + next) { return last }
      if DateWords.until.contains(word), DateWords.present.contains(next) { return last }
    }
    return DateWords.present.contains(word) ? (text.has(")", at: end) && at > start ? end + 1 : end) : nil
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var scalars = unicodeScalars[...]
    while let last = scalars.last, last.properties.isWhitespace || ",;:|-–—•·(".unicodeScalars.contains(last) {
      scalars.removeLast()
    }
    return String(scalars)
  }

  fileprivate var trimmingStart: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace || ",;:|-–—•·)".unicodeScalars.contains(first) {
      scalars.removeFirst()
    }
    return String(scalars)
  }
}
