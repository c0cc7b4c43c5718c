import Messages

/// Reads certificates, and prizes too: what, by whom, when.
enum CertificateReader {
  /// The certificates of a section.
  static func certificates(_ lines: [TextLine]) -> [Certificate] {
    let texts = stacked(lines)?.map { $0.cells.joined(separator: ", ") } ?? whole(lines)
    return texts.compactMap(certificate)
  }

  // MARK: Lines to texts

  /// Lines below a bold one, or below one without a date where every other line is a date's, belong to it; nil for lines of any other form.
  private static func stacked(_ lines: [TextLine]) -> [TextLine]? {
    let isDated = lines.map { DateScanner.first(in: $0.text) != nil }
    let isHead: [Bool]
    let bold = lines.count { $0.isBold }
    if let first = lines.first, first.isBold, bold < lines.count {
      isHead = lines.indices.map { lines[$0].isBold && ($0 == 0 || !lines[$0 - 1].isBold || !lines[$0 - 1].isFull) }
    } else if lines.count >= 4, lines.count.isMultiple(of: 2), !lines.contains(where: \.hasBullet),
      lines.indices.allSatisfy({ isDated[$0] != $0.isMultiple(of: 2) })
    {
      isHead = lines.indices.map { $0.isMultiple(of: 2) }
    } else if lines.count >= 4, lines.count.isMultiple(of: 2), !lines.contains(where: { $0.hasBullet || $0.isFull }),
      lines.indices.allSatisfy({ isDated[$0] == $0.isMultiple(of: 2) }), lines.allSatisfy({ $0.size > 0 })
    {
      // What was got and when, and below it who gave it.
      isHead = isDated
    } else {
      return nil
    }
    var heads: [TextLine] = []
    for (index, line) in lines.enumerated() {
      if isHead[index] || heads.isEmpty {
        heads.append(line)
      } else if !line.hasBullet {
        var last = heads.removeLast()
        if last.isFull, last.isBold == line.isBold {
          last.cells[last.cells.count - 1] = LineJoiner.join(last.cells[last.cells.count - 1], line.text)
        } else {
          last.cells += line.cells
        }
        last.isFull = line.isFull
        heads.append(last)
      }
    }
    return heads
  }

  /// Texts of one certificate each: lines joined with those that go on with them.
  private static func whole(_ lines: [TextLine]) -> [String] {
    var texts: [String] = []
    var last: TextLine?
    // In a narrow column a line is full when the next word would have made it as long as the longest.
    let longest = lines.map(\.text.count).max() ?? 0
    let firstWord: (String) -> Int = { $0.prefix { $0 != " " }.count + 1 }
    for line in lines {
      defer { last = line }
      let text = line.cells.joined(separator: ", ")
      let goesOn: (TextLine, String) -> Bool = { previous, open in
        let isInBrackets = open.count { $0 == "(" } > open.count { $0 == ")" }
        let isLong = previous.text.count + firstWord(text) > longest * 8 / 10
        let isCut =
          previous.isFull || line.size > 0 && longest <= 45 && isLong && certificate(open)?.issuer.isEmpty != false
        let opensAsBefore = opensWithDate(text) && opensWithDate(open)
        let areWhole = [open, text].allSatisfy { certificate($0)?.issuer.isEmpty == false }
        let isRest = isCut && !endsCertificate(open) && !opensAsBefore && !areWhole
        return isRest || isTail(text) || open.hasSuffix(",") || isInBrackets || text.first?.isLowercase == true
      }
      if let previous = last, var open = texts.last, open.utf8.count < 400, !line.hasBullet, goesOn(previous, open) {
        open = LineJoiner.join(open, text)
        texts[texts.count - 1] = open
      } else {
        texts.append(text)
      }
    }
    return texts
  }

  private static func endsCertificate(_ text: String) -> Bool {
    guard let found = DateScanner.first(in: text) else { return false }
    return found.after.bare.isEmpty || found.after.bare == ")"
  }

  private static func opensWithDate(_ text: String) -> Bool {
    DateScanner.first(in: text)?.before.bare.isEmpty == true
  }

  /// A line with nothing but a date or brackets belongs to the one above.
  private static func isTail(_ text: String) -> Bool {
    if text.hasPrefix("(") { return true }
    guard let found = DateScanner.first(in: text) else { return false }
    return found.rest.bare.isEmpty
  }

  // MARK: Texts to certificates

  private static func certificate(_ text: String) -> Certificate? {
    var certificate = Certificate()
    var rest = text
    if let found = DateScanner.first(in: text), found.before.count > 2 || found.after.count > 2 {
      certificate.date = found.span.start?.text ?? found.span.end?.text ?? ""
      rest = found.rest
    }
    if let url = ContactScanner.addresses(in: rest).first {
      certificate.url = url
      if let range = rest.range(of: url) { rest.removeSubrange(range) }
    }
    rest = rest.bareEnd
    (certificate.name, certificate.issuer) = parted(rest)
    return certificate.name.isEmpty ? nil : certificate
  }
}

extension String {
  /// Without marks and white space at its end that only hold parts together.
  fileprivate var bareEnd: String {
    var text = trimmed
    while let last = text.last, ",;:–—-|(•· ".contains(last) { text.removeLast() }
    return text
  }
}
