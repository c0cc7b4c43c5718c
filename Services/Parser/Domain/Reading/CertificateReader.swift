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
        let isCut = previous.isFull || line.size > 0 && longest <= 45 && open.count + firstWord(text) > longest * 8 / 10
        let opensAsBefore = opensWithDate(text) && opensWithDate(open)
        let areWhole = !parted(open).issuer.isEmpty && !parted(text).issuer.isEmpty
        return isCut && !endsCertificate(open) && !opensAsBefore && !areWhole || isTail(text) || open.hasSuffix(",") || isInBrackets
          || text.first?.isLowercase == true
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

  /// Whether what stands in brackets is another name of the certificate, or says more of it: its initials, a code, words
  /// in capitals. All else names who gave it.
  private static func isShortForm(_ inside: String, of name: String) -> Bool {
    if inside.hasDigit { return true }
    guard inside.isAllCapitals, inside.count <= 12 else { return false }
    if inside.contains(where: { " -/".contains($0) }) || inside.count < 3 { return true }
    let initials = name.plainWords.compactMap(\.first).map { $0.uppercased() }.joined()
    return !name.split(separator: " ").contains(Substring(inside)) && initials.contains(inside.prefix(2))
  }

  /// The name and the issuer behind it.
  private static func parted(_ text: String) -> (name: String, issuer: String) {
    for separator in [" – ", " — ", " | ", " • ", " · ", " - ", "; "] {
      let parts = text.parts(separatedBy: separator)
      if parts.count >= 2, levels.contains(parts[1].plainWords.joined(separator: " ")) {
        return ([parts[0].bare, parts[1].bare].joined(separator: separator), parts.count > 2 ? parts[2].bare : "")
      }
      if parts.count >= 2 { return (parts[0].bare, parts[1].bare) }
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      let inside = String(text[text.index(after: open)...].dropLast())
      let name = text[..<open].bare
      if !isShortForm(inside, of: name) { return (name, inside) }
    }
    // A date that closed the brackets is gone with them.
    if let open = text.lastIndex(of: "("), open > text.startIndex, !text[open...].contains(")") {
      return (text[..<open].bare, text[text.index(after: open)...].bare)
    }
    let parts = text.parts(separatedBy: { $0 == "," })
    guard let first = parts.first else { return ("", "") }
    guard parts.count > 1 else { return (first, "") }
    return (parts.dropLast().joined(separator: ", "), parts[parts.count - 1])
  }
}

extension CertificateReader {
  /// Grades of a certificate, which belong to its name.
  private static let levels: Set<String> = [
    "associate", "professional", "practitioner", "foundational", "foundation", "specialty", "expert", "fundamentals",
    "intermediate", "advanced", "basic", "beginner", "master", "entry", "senior", "core", "essentials", "lead",
    "administrator", "developer", "operator", "instructor", "provider",
  ]
}

extension String {
  /// Without marks and white space at its end that only hold parts together.
  fileprivate var bareEnd: String {
    var text = trimmed
    while let last = text.last, ",;:–—-|(•· ".contains(last) { text.removeLast() }
    return text
  }
}
