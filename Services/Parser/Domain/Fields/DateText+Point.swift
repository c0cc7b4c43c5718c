/// One date: a year, a month of a year, a day.
extension DateText {
  /// The date that begins at a place.
  func point(_ at: Int) -> (PartialDate, Int)? {
    if let (word, end) = word(at) {
      if let month = DateWords.months[word] { return monthFirst(month, end) }
      if DateWords.seasons.contains(word) {
        var next = spaces(end)
        if let (joint, after) = self.word(next), joint == "of" { next = spaces(after) }
        if has(",", at: next) { next = spaces(next + 1) }
        return year(next).map { (PartialDate(year: $0.0), $0.1) }
      }
      return nil
    }
    if let (year, end) = year(at) { return yearFirst(year, end) }
    guard let (first, end) = number(at), end - at <= 2 else { return nil }
    if has("/.-", at: end) { return numeric(first, end) }
    return dayFirst(first, end)
  }

  /// "03/19": a month and a year of two digits, which a span alone can tell from a day.
  func shortPoint(_ at: Int) -> (PartialDate, Int)? {
    // "Sep 15", "Sep-15".
    if let (month, end) = monthAlone(at), case let start = has("-", at: end) ? end + 1 : spaces(end),
      let (year, after) = number(start), after - start == 2, !has(",", at: after)
    {
      return (PartialDate(year: Self.century(year), month: month), after)
    }
    // "03/19", "03.19".
    guard let (month, end) = number(at), end - at <= 2, (1...12).contains(month),
      has("/", at: end) || has(".", at: end) && end - at == 2,
      let (year, after) = number(end + 1), after - end == 3, !has("/.", at: after)
    else { return nil }
    return (PartialDate(year: Self.century(year), month: month), after)
  }

  /// The month at a place that has no year of its own: "May – Aug 2018".
  func monthAlone(_ at: Int) -> (Int, Int)? {
    guard let (word, end) = word(at), let month = DateWords.months[word] else { return nil }
    return (month, has(".", at: end) ? end + 1 : end)
  }

  /// "14 March 2019", "1st of March 2019".
  private func dayFirst(_ day: Int, _ end: Int) -> (PartialDate, Int)? {
    var next = end
    if let (word, after) = word(next), ["st", "nd", "rd", "th"].contains(word) { next = after }
    if has(".", at: next) { next += 1 }
    next = spaces(next)
    if let (word, after) = word(next), word == "of" || word == "de" { next = spaces(after) }
    guard let (word, after) = word(next), let month = DateWords.months[word], (1...31).contains(day),
      let (date, last) = monthFirst(month, after), date.day == nil
    else { return nil }
    return (PartialDate(year: date.year, month: month, day: day), last)
  }

  private func monthFirst(_ month: Int, _ end: Int) -> (PartialDate, Int)? {
    var at = end
    while has(".,-/ \u{A0}", at: at) { at += 1 }
    if let (word, after) = word(at), word == "of" || word == "de" || word == "del" { at = spaces(after) }
    if let (year, after) = year(at) { return (PartialDate(year: year, month: month), after) }
    if let (number, after) = number(at), after - at <= 2, (1...31).contains(number) {
      var next = after
      if let (word, end) = word(next), ["st", "nd", "rd", "th"].contains(word) { next = end }
      if has(",", at: next) { next += 1 }
      if let (year, last) = year(spaces(next)) { return (PartialDate(year: year, month: month, day: number), last) }
    }
    return nil
  }

  /// "2019", "2019-03", "2019/03", "2019-03-14"; with a long dash two years follow each other.
  private func yearFirst(_ year: Int, _ end: Int) -> (PartialDate, Int) {
    // "2015 / 07".
    if has(" ", at: end), has("/", at: end + 1), has(" ", at: end + 2), let (month, after) = number(end + 3),
      after - end == 5,
      (1...12).contains(month)
    {
      return (PartialDate(year: year, month: month), after)
    }
    guard has("-/.", at: end), let (month, after) = number(end + 1), after - end == 3, (1...12).contains(month)
    else { return (PartialDate(year: year), end) }
    if after + 1 < count, scalars[after] == scalars[end], let (day, last) = number(after + 1), last - after == 3,
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
    guard let (second, end) = number(at), end - at <= 2, end < count, scalars[end] == scalars[separator] else {
      return nil
    }
    at = spaces(end + 1)
    guard let (year, last) = year(at), (1...31).contains(first), (1...31).contains(second) else { return nil }
    if second > 12, first <= 12 { return (PartialDate(year: year, month: first, day: second), last) }
    guard second <= 12 else { return nil }
    return (PartialDate(year: year, month: second, day: first), last)
  }
}
