/// Finds dates and spans of dates in a line.
struct DateScanner {
  private let text: [Unicode.Scalar]

  private init(_ text: String) { self.text = Array(text.unicodeScalars) }

  /// A span and the text left and right of it.
  struct Found: Equatable {
    var span: DateSpan
    var before: String
    var after: String
    /// The text without the span and what only held it: brackets, separators.
    var rest: String
  }

  /// The first span in a text, or else its first single date; nil when there is none.
  static func first(in text: String) -> Found? {
    let scanner = DateScanner(text)
    var single: (DateSpan, Range<Int>)?
    var at = 0
    while at < scanner.text.count {
      guard scanner.isBoundary(at), let (span, end) = scanner.span(at) else {
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
    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      return text
    }
    var before = string(text[..<range.lowerBound]).trimmed
    var after = string(text[range.upperBound...]).trimmed
    if let open = before.last, open == "(" || open == "[", let close = after.first, close == ")" || close == "]" {
      before.removeLast()
      after.removeFirst()
    }
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
    var closes = false
    if let (word, end) = word(at) {
      if DateWords.since.contains(word) {
        opens = true
        at = spaces(end)
      } else if word == "until" || word == "till" || word == "bis" {
        closes = true
        at = spaces(end)
      }
    }
    guard let (first, afterFirst) = point(at) else { return nil }
    if closes { return (DateSpan(end: first, isSingle: false), afterFirst) }
    if let (end, next) = rangeEnd(afterFirst, from: first) {
      guard let end else { return (DateSpan(start: first, isOpen: true), next) }
      guard end >= first || end.year == first.year else { return (DateSpan(start: first, isSingle: true), afterFirst) }
      return (DateSpan(start: first, end: end), next)
    }
    if opens { return (DateSpan(start: first, isOpen: true), afterFirst) }
    return (DateSpan(start: first, isSingle: true), afterFirst)
  }

  /// What follows the first date of a span: nil for "present"; no answer when nothing does.
  private func rangeEnd(_ start: Int, from first: PartialDate) -> (PartialDate?, Int)? {
    var at = spaces(start)
    guard at < text.count else { return nil }
    if "-–—−~→/‐‑".unicodeScalars.contains(text[at]) {
      at += 1
      while at < text.count, "-–—>".unicodeScalars.contains(text[at]) { at += 1 }
    } else if let (word, end) = word(at), DateWords.until.contains(word) {
      at = end
    } else {
      return nil
    }
    at = spaces(at)
    if let (word, end) = word(at) {
      if DateWords.present.contains(word) { return (nil, end) }
      if DateWords.until.contains(word), let (next, end) = self.word(spaces(end)), DateWords.present.contains(next) {
        return (nil, end)
      }
    }
    if let (point, end) = point(at) { return (point, end) }
    // "2012–14".
    if let (number, end) = number(at), end - at == 2, first.month == nil, number > first.year % 100 {
      return (PartialDate(year: first.year / 100 * 100 + number), end)
    }
    return nil
  }

  // MARK: One date

  private func point(_ at: Int) -> (PartialDate, Int)? {
    if let (word, end) = word(at) {
      if let month = DateWords.months[word] { return monthFirst(month, end) }
      if DateWords.seasons.contains(word), let (year, end) = year(spaces(end)) {
        return (PartialDate(year: year), end)
      }
      return nil
    }
    if let (year, end) = year(at) { return yearFirst(year, end) }
    guard let (first, end) = number(at), end - at <= 2 else { return nil }
    if end < text.count, "/.-".unicodeScalars.contains(text[end]) { return numeric(first, end) }
    // "14 March 2019", "1st of March 2019".
    var next = end
    if let (word, after) = word(next), ["st", "nd", "rd", "th"].contains(word) { next = after }
    if next < text.count, text[next] == "." { next += 1 }
    next = spaces(next)
    if let (word, after) = word(next), word == "of" || word == "de" { next = spaces(after) }
    guard let (word, after) = word(next), let month = DateWords.months[word], (1...31).contains(first),
      let (date, last) = monthFirst(month, after), date.day == nil
    else { return nil }
    return (PartialDate(year: date.year, month: month, day: first), last)
  }

  private func monthFirst(_ month: Int, _ end: Int) -> (PartialDate, Int)? {
    var at = end
    while at < text.count, ".,-/ \u{A0}".unicodeScalars.contains(text[at]) { at += 1 }
    if let (word, after) = word(at), word == "of" || word == "de" || word == "del" { at = spaces(after) }
    if let (year, after) = year(at) { return (PartialDate(year: year, month: month), after) }
    if let (number, after) = number(at), after - at <= 2, (1...31).contains(number) {
      var next = after
      if let (word, end) = word(next), ["st", "nd", "rd", "th"].contains(word) { next = end }
      if next < text.count, text[next] == "," { next += 1 }
      if let (year, last) = year(spaces(next)) { return (PartialDate(year: year, month: month, day: number), last) }
    }
    return nil
  }

  /// "2019", "2019-03", "2019/03", "2019-03-14"; with a long dash two years follow each other.
  private func yearFirst(_ year: Int, _ end: Int) -> (PartialDate, Int) {
    guard end < text.count, "-/.".unicodeScalars.contains(text[end]), let (month, after) = number(end + 1),
      after - end == 3, (1...12).contains(month)
    else { return (PartialDate(year: year), end) }
    if after + 1 < text.count, text[after] == text[end], let (day, last) = number(after + 1), last - after == 3,
      (1...31).contains(day)
    {
      return (PartialDate(year: year, month: month, day: day), last)
    }
    return (PartialDate(year: year, month: month), after)
  }

  /// "03/2019", "14.03.2019", "03/14/2019".
  private func numeric(_ first: Int, _ separator: Int) -> (PartialDate, Int)? {
    var at = spaces(separator + 1)
    if let (year, end) = year(at) {
      return (1...12).contains(first) ? (PartialDate(year: year, month: first), end) : nil
    }
    guard let (second, end) = number(at), end - at <= 2, end < text.count, text[end] == text[separator] else {
      return nil
    }
    at = spaces(end + 1)
    guard let (year, last) = year(at), (1...31).contains(first), (1...31).contains(second) else { return nil }
    if second > 12, first <= 12 { return (PartialDate(year: year, month: first, day: second), last) }
    guard second <= 12 else { return nil }
    return (PartialDate(year: year, month: second, day: first), last)
  }

  // MARK: Pieces

  /// A year of four digits, or of two after an apostrophe.
  private func year(_ at: Int) -> (Int, Int)? {
    guard at < text.count else { return nil }
    if "'’‘`".unicodeScalars.contains(text[at]) {
      guard let (number, end) = number(at + 1), end - at == 3, isEnd(end) else { return nil }
      return (number < 50 ? 2000 + number : 1900 + number, end)
    }
    guard let (number, end) = number(at), end - at == 4, (1940...2049).contains(number), isEnd(end) else { return nil }
    return (number, end)
  }

  private func number(_ start: Int) -> (Int, Int)? {
    var value = 0
    var at = start
    while at < text.count, let digit = text[at].digit {
      guard at - start < 6 else { return nil }
      value = value * 10 + digit
      at += 1
    }
    return at > start ? (value, at) : nil
  }

  private func word(_ start: Int) -> (String, Int)? {
    var at = start
    while at < text.count, text[at].properties.isAlphabetic || (at > start && "'’".unicodeScalars.contains(text[at])) {
      at += 1
    }
    guard at > start else { return nil }
    while at > start, "'’".unicodeScalars.contains(text[at - 1]) { at -= 1 }
    var word = ""
    word.unicodeScalars.append(contentsOf: text[start..<at].lazy.map { $0 == "’" ? "'" : $0 })
    var end = at
    word = word.lowercased()
    if DateWords.seasons.contains(word + "1") { end = at }
    if word == "q", let (quarter, after) = number(at), quarter <= 4 { return ("q\(quarter)", after) }
    return (word, end)
  }

  private func spaces(_ start: Int) -> Int {
    var at = start
    while at < text.count, text[at].properties.isWhitespace { at += 1 }
    return at
  }

  private func isBoundary(_ at: Int) -> Bool {
    guard at > 0 else { return true }
    let last = text[at - 1]
    if "'’‘`".unicodeScalars.contains(text[at]) { return last.properties.isWhitespace }
    return !last.properties.isAlphabetic && last.digit == nil && !"/.-,$€£#+'’".unicodeScalars.contains(last)
      || last == "-" && at > 1 && text[at - 2] == " "
  }

  private func isEnd(_ at: Int) -> Bool {
    guard at < text.count else { return true }
    return !text[at].properties.isAlphabetic && text[at].digit == nil && text[at] != "%"
  }
}

extension Unicode.Scalar {
  var digit: Int? { value >= 0x30 && value <= 0x39 ? Int(value) - 0x30 : nil }
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
