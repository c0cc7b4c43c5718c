import Messages

/// Compares the dates of an entry.
enum DateCheck {
  /// Whether the date says no more than the base's: in another form, or less exactly.
  static func agrees(_ tailored: String, _ base: String) -> Bool {
    if tailored.isEmpty || TextFold.fold(tailored) == TextFold.fold(base) { return true }
    if let claimed = DateText(tailored), let held = DateText(base) { return claimed.isWithin(held) }
    let words = Set(TokenScanner.tokens(tailored).filter { $0.kind != .sign }.map(\.folded))
    return words.isSubset(of: TokenScanner.tokens(base).map(\.folded))
  }

  /// The dates of an entry that its base entry does not have. An end that was left out says "still going on".
  static func violations(
    start: String, end: String, base: (start: String, end: String), at path: String
  ) -> [Violation] {
    var found: [Violation] = []
    if !agrees(start, base.start) { found.append(Violation("\(path)/startDate", start, .date)) }
    if DateText.isOngoing(end) {
      let saysSo = !end.isEmpty || !start.isEmpty
      if saysSo, !DateText.isOngoing(base.end) {
        found.append(Violation("\(path)/endDate", end.isEmpty ? "present" : end, .date))
      }
    } else if !agrees(end, base.end) {
      found.append(Violation("\(path)/endDate", end, .date))
    }
    return found
  }
}
