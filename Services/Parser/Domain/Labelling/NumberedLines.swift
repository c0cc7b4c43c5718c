package import Messages

/// The visible lines of a document with the numbers a model knows them by, from 1 in the order of the source lines.
package struct NumberedLines: Sendable, Equatable {
  /// Most characters that are shown; a resume of ten pages stays below.
  private static let charactersLimit = 60_000
  private let lines: [SourceLine]

  package init(_ lines: [SourceLine]) {
    self.lines = lines
  }

  /// What the model reads: a number, a bar and the line; hidden and empty lines are left out.
  package var prompt: String {
    var prompt = ""
    for (index, line) in lines.enumerated() where !line.hidden && !line.text.trimmed.isEmpty {
      guard prompt.utf8.count + line.text.utf8.count < Self.charactersLimit else { break }
      prompt += "\(index + 1)|\(line.text)\n"
    }
    return prompt
  }

  /// The text of a visible line; nil for a number that no such line has.
  func text(_ number: Int) -> String? {
    guard lines.indices.contains(number - 1), !lines[number - 1].hidden else { return nil }
    return lines[number - 1].text
  }

  /// What the document says where a model quotes it, in the document's own letters; nil when it doesn't say that.
  ///
  /// The quote may go on in the next line. It must begin and end where words do: "Java" is not in "JavaScript".
  func passage(_ quote: Quote) -> (text: String, lines: ClosedRange<Int>)? {
    guard let line = text(quote.line) else { return nil }
    if let found = QuoteSearch.find(quote.text, in: line) { return (found, quote.line...quote.line) }
    guard let next = text(quote.line + 1),
      let found = QuoteSearch.find(quote.text, in: LineJoiner.join(line, next))
    else { return nil }
    return (found, quote.line...quote.line + 1)
  }

  /// The text of a range of lines, joined, without the bullet in front; nil when a line of it isn't there or hidden.
  func text(_ range: LineRange) -> String? {
    guard range.first <= range.last, range.last - range.first < LineRange.longest else { return nil }
    var joined = ""
    for number in range.first...range.last {
      guard let line = text(number)?.trimmed else { return nil }
      joined = joined.isEmpty ? Bullet.strip(line) ?? line : LineJoiner.join(joined, line)
    }
    return joined.isEmpty ? nil : joined
  }
}
