/// Cuts a line into sentences.
enum SentenceSplitter {
  /// The sentences of a line, without space around them. Takes time in the line's length.
  static func sentences(of line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    var sentences: [String] = []
    var start = 0
    for at in scalars.indices where ".!?".unicodeScalars.contains(scalars[at]) {
      guard at + 1 < scalars.count, scalars[at + 1].properties.isWhitespace, beginsAnew(scalars, after: at + 1),
        scalars[at] != "." || !isAbbreviation(scalars, endingAt: at)
      else { continue }
      append(scalars[start...at], to: &sentences)
      start = at + 1
    }
    append(scalars[start...], to: &sentences)
    return sentences
  }

  /// The parts of a sentence between semicolons.
  static func clauses(of sentence: String) -> [String] {
    var clauses: [String] = []
    for part in sentence.unicodeScalars.split(separator: ";") { append(part, to: &clauses) }
    return clauses
  }

  private static func append(_ part: some BidirectionalCollection<Unicode.Scalar>, to texts: inout [String]) {
    let rest = part.drop { $0.properties.isWhitespace }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: rest)
    while view.last?.properties.isWhitespace == true { view.removeLast() }
    if !view.isEmpty { texts.append(String(view)) }
  }

  private static func beginsAnew(_ scalars: [Unicode.Scalar], after at: Int) -> Bool {
    var next = at
    while next < scalars.count, next < at + 8, scalars[next].properties.isWhitespace { next += 1 }
    guard next < scalars.count else { return true }
    return !scalars[next].properties.isLowercase
  }

  private static func isAbbreviation(_ scalars: [Unicode.Scalar], endingAt end: Int) -> Bool {
    var start = end
    while start > 0, end - start < 8, !scalars[start - 1].properties.isWhitespace, scalars[start - 1] != "(" {
      start -= 1
    }
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[start..<end])
    return abbreviations.contains(String(word).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "etc", "incl", "approx", "min", "max", "vs", "b.sc", "m.sc", "b.a", "m.a", "ph.d", "dr", "mr", "mrs",
    "ms", "no", "st", "b.eng", "m.eng", "resp", "yrs", "dept", "inc", "ltd", "co", "u.s", "u.k", "a.m", "p.m",
  ]
}
