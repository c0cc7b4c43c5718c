import Messages

/// Reads sections that are lists: skills, languages, certificates, interests.
enum ListReader {
  // MARK: Skills

  /// Skills in groups where the page groups them, else one by one.
  static func skills(_ lines: [TextLine]) -> [Skill] {
    var skills: [Skill] = []
    var plain: [TextLine] = []
    for line in joinedGroups(lines) {
      if let (name, list) = group(line) {
        let keywords = keywords(list)
        if keywords.isEmpty { plain.append(line) } else { skills.append(Skill(name: name, keywords: keywords)) }
      } else {
        plain.append(line)
      }
    }
    var known = Set(skills.flatMap(\.keywords).map { $0.lowercased() })
    for item in items(plain) {
      let name = withoutLevel(item)
      if !name.name.isEmpty, name.name.count <= 80, known.insert(name.name.lowercased()).inserted {
        skills.append(Skill(name: name.name, level: name.level))
      }
    }
    return skills
  }

  /// Lines of groups joined with those that go on with them.
  private static func joinedGroups(_ lines: [TextLine]) -> [TextLine] {
    var joined: [TextLine] = []
    var isOpen = false
    for line in lines {
      let isGroup = group(line) != nil
      if !line.hasBullet, line.cells.count == 1, !isGroup, isOpen, let index = joined.indices.last,
        joined[index].cells.last?.hasSuffix(",") == true || joined[index].isFull
      {
        let end = joined[index].cells.count - 1
        joined[index].cells[end] = LineJoiner.join(joined[index].cells[end], line.text)
        joined[index].isFull = line.isFull
      } else {
        joined.append(line)
        isOpen = isGroup
      }
    }
    return joined
  }

  /// "Languages: Go, Python", or a label's cell beside a list's.
  private static func group(_ line: TextLine) -> (String, String)? {
    let text = line.text
    if let colon = text.firstIndex(of: ":"), text[..<colon].count <= 40 {
      let name = text[..<colon].bare
      let list = text[text.index(after: colon)...].trimmed
      if !name.isEmpty, !list.isEmpty, !name.contains(",") { return (name, list) }
    }
    for separator in [" – ", " — "] {
      if let range = text.range(of: separator), text[range.upperBound...].contains(","),
        !text[..<range.lowerBound].contains(",")
      {
        return (text[..<range.lowerBound].bare, text[range.upperBound...].trimmed)
      }
    }
    if line.cells.count == 2, line.cells[1].contains(","), !line.cells[0].contains(","), line.cells[0].count <= 40 {
      return (line.cells[0].bare, line.cells[1])
    }
    return nil
  }

  private static func keywords(_ list: String) -> [String] {
    split(list).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty && $0.count <= 80 }
  }

  /// "Python (advanced)" : a level in brackets is no part of the name.
  private static func withoutLevel(_ item: String) -> (name: String, level: String) {
    let item = item.hasSuffix(".") && !item.dropLast().contains(".") ? String(item.dropLast()) : item
    guard item.hasSuffix(")"), let open = item.lastIndex(of: "(") else { return (item, "") }
    let inside = item[item.index(after: open)...].dropLast().trimmed
    let levels: Set<String> = [
      "advanced", "expert", "intermediate", "basic", "beginner", "proficient", "fluent", "good", "working knowledge",
    ]
    return levels.contains(inside.lowercased()) ? (item[..<open].trimmed, inside) : (item, "")
  }

  // MARK: Items

  /// The items of lines: each line or cell one, unless separators part them.
  static func items(_ lines: [TextLine]) -> [String] {
    var items: [String] = []
    var block = ""
    func isList(_ text: String) -> Bool { split(text).count > 1 }
    let hasLists = lines.contains { !$0.hasBullet && $0.cells.contains(where: isList) }
    for line in lines {
      if line.hasBullet || !hasLists || line.cells.count > 1 && !line.cells.contains(where: isList) {
        items += flush(&block)
        items += line.cells.flatMap { split($0) }
      } else {
        let text = line.cells.joined(separator: "; ")
        let isCut = block.last.map { !",;|•·".contains($0) } ?? false
        // A line that is not full ends its item.
        block =
          block.isEmpty
          ? text
          : isCut && !line.text.isEmpty && !lastIsFull(lines, before: line)
            ? block + ", " + text
            : LineJoiner.join(block, text)
      }
    }
    return items + flush(&block)
  }

  private static func lastIsFull(_ lines: [TextLine], before line: TextLine) -> Bool {
    guard let index = lines.firstIndex(where: { $0.index == line.index }), index > 0 else { return false }
    return lines[index - 1].isFull || lines[index - 1].text.count > 55
  }

  private static func flush(_ block: inout String) -> [String] {
    defer { block = "" }
    return block.isEmpty ? [] : split(block)
  }

  /// A list's parts by the strongest separator that stands in it.
  static func split(_ text: String) -> [String] {
    for marks in ["|•·▪●◦■‣∙⋅", ";", ","] where text.contains(where: { marks.contains($0) }) {
      let parts = text.parts(separatedBy: { marks.contains($0) })
      // Marks that all stand in brackets part nothing.
      guard parts.count > 1 || marks == "," else { continue }
      if marks != "," {
        return parts.flatMap { marks == "|•·▪●◦■‣∙⋅" ? [$0] : split($0) }.map(\.bare).filter { !$0.isEmpty }
      }
      return parts.map(\.bare).filter { !$0.isEmpty }
    }
    for separator in [" / ", "  "] where text.range(of: separator) != nil {
      return text.parts(separatedBy: separator).map(\.bare).filter { !$0.isEmpty }
    }
    let item = text.bare
    return item.isEmpty ? [] : [item]
  }

  // MARK: Languages

  /// Languages with how well they are spoken.
  static func languages(_ lines: [TextLine]) -> [Language] {
    var languages: [Language] = []
    for line in lines {
      let isPair = line.cells.count == 2 && LanguageWords.isFluency(line.cells[1])
      let pieces = isPair ? [line.cells.joined(separator: ": ")] : line.cells.flatMap(split)
      for piece in pieces {
        let (name, fluency) = language(piece)
        if LanguageWords.isFluency(piece), !languages.isEmpty {
          let known = languages[languages.count - 1].fluency
          languages[languages.count - 1].fluency = known.isEmpty ? piece : known + " " + piece
        } else if !name.isEmpty, name.count <= 40, !name.hasDigit, !languages.contains(where: { $0.language == name }) {
          languages.append(Language(language: name, fluency: fluency))
        }
      }
    }
    return languages
  }

  private static func language(_ text: String) -> (String, String) {
    if let open = text.firstIndex(of: "(") {
      return (text[..<open].bare, text[text.index(after: open)...].prefix { $0 != ")" }.bare)
    }
    for separator in [": ", ":", " – ", " — ", " - ", " at ", " / ", " | "] {
      if let range = text.range(of: separator), range.lowerBound > text.startIndex {
        return (text[..<range.lowerBound].bare, text[range.upperBound...].bare)
      }
    }
    var words = text.split(separator: " ").map { String($0) }
    var fluency: [String] = []
    while words.count > 1, let last = words.last, LanguageWords.isFluency(last) || last.lowercased() == "speaker" {
      fluency.insert(words.removeLast(), at: 0)
    }
    if words.count > 1, LanguageWords.isFluency(words[0]), !["american", "sign"].contains(words[0].lowercased()) {
      fluency.append(words.removeFirst())
      if words.first?.lowercased() == "in" { words.removeFirst() }
    }
    return (words.joined(separator: " ").bare, fluency.joined(separator: " "))
  }

  // MARK: Certificates

  /// Certificates with who gave them and when.
  static func certificates(_ lines: [TextLine]) -> [Certificate] {
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
        let isCut = previous.isFull || longest <= 45 && open.count + firstWord(text) > longest * 8 / 10
        return isCut && !endsCertificate(open) || isTail(text) || open.hasSuffix(",") || isInBrackets
      }
      if let previous = last, var open = texts.last, open.utf8.count < 400, !line.hasBullet, goesOn(previous, open) {
        open = LineJoiner.join(open, text)
        texts[texts.count - 1] = open
      } else {
        texts.append(text)
      }
    }
    return texts.compactMap(certificate)
  }

  private static func endsCertificate(_ text: String) -> Bool {
    guard let found = DateScanner.first(in: text) else { return false }
    return found.after.bare.isEmpty || found.after.bare == ")"
  }

  /// A line with nothing but a date or brackets belongs to the one above.
  private static func isTail(_ text: String) -> Bool {
    if text.hasPrefix("(") { return true }
    guard let found = DateScanner.first(in: text) else { return false }
    return found.rest.bare.isEmpty
  }

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
    rest = rest.trimmed
    while let last = rest.last, ",;:–—-|(•·".contains(last) || last == " " { rest.removeLast() }
    for separator in [" – ", " — ", " | ", " • ", " · ", " - ", "; "] {
      let parts = rest.parts(separatedBy: separator)
      guard parts.count >= 2 else { continue }
      certificate.name = parts[0].bare
      certificate.issuer = parts[1].bare
      return certificate
    }
    if rest.hasSuffix(")"), let open = rest.lastIndex(of: "("), rest[open...].split(separator: " ").count > 2 {
      certificate.issuer = String(rest[rest.index(after: open)...].dropLast())
      certificate.name = rest[..<open].bare
      return certificate
    }
    let parts = rest.parts(separatedBy: { $0 == "," })
    guard let first = parts.first else { return nil }
    certificate.name = parts.count > 1 ? parts.dropLast().joined(separator: ", ") : first
    certificate.issuer = parts.count > 1 ? parts[parts.count - 1] : ""
    return certificate.name.isEmpty ? nil : certificate
  }
}
