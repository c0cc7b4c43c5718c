import Messages

/// Reads spoken languages with how well they are spoken.
enum LanguageReader {
  private static let longestName = 40

  /// The languages of a section.
  static func languages(_ lines: [TextLine]) -> [Language] {
    var languages: [Language] = []
    for line in whole(lines) {
      for piece in pieces(line) {
        if LanguageWords.isFluency(piece) {
          guard let last = languages.indices.last else { continue }
          languages[last].fluency += (languages[last].fluency.isEmpty ? "" : " ") + piece
          continue
        }
        let (names, fluency) = language(piece)
        for name in names.parts(separatedBy: " and ").flatMap({ $0.parts(separatedBy: " & ") }) {
          guard !name.isEmpty, name.count <= longestName, !name.hasDigit,
            !languages.contains(where: { $0.language == name })
          else { continue }
          languages.append(Language(language: name, fluency: fluency))
        }
      }
    }
    return languages
  }

  /// Lines joined with those that go on with a word, or with what a full line broke off.
  private static func whole(_ lines: [TextLine]) -> [TextLine] {
    var whole: [TextLine] = []
    for line in lines {
      if let last = whole.last, let end = last.cells.last, let mark = end.unicodeScalars.last, !line.hasBullet,
        line.text.first?.isLowercase == true,
        "-\u{2010}\u{AD}".unicodeScalars.contains(mark) || last.isFull && end.contains(where: { ":(–-,".contains($0) })
      {
        whole[whole.count - 1].cells[last.cells.count - 1] = LineJoiner.join(end, line.text)
        whole[whole.count - 1].isFull = line.isFull
      } else {
        whole.append(line)
      }
    }
    return whole
  }

  /// "Native speaker: English, Welsh" says first how well; else each piece names a language.
  private static func pieces(_ line: TextLine) -> [String] {
    let text = line.cells.joined(separator: ": ")
    if let colon = text.firstIndex(of: ":"), LanguageWords.isFluency(text[..<colon].bare) {
      let level = text[..<colon].bare
      return ListItems.split(text[text.index(after: colon)...].trimmed).map { "\($0) (\(level))" }
    }
    if line.cells.count == 2, LanguageWords.isFluency(line.cells[1]) { return [text] }
    return line.cells.flatMap(ListItems.split)
  }

  private static func language(_ text: String) -> (String, String) {
    var text = text
    while let last = text.unicodeScalars.last, last.isPictograph || last == " " || last == "." {
      text.unicodeScalars.removeLast()
    }
    if let open = text.firstIndex(of: "("), open > text.startIndex {
      let inside = text[text.index(after: open)...].prefix { $0 != ")" }.bare
      let (name, fluency) = language(text[..<open].bare)
      return (name, fluency.isEmpty ? inside : "\(fluency) (\(inside))")
    }
    for separator in [": ", ":", " – ", " — ", " - ", " at ", " / ", " | "] {
      if let range = text.range(of: separator), range.lowerBound > text.startIndex {
        return (text[..<range.lowerBound].bare, text[range.upperBound...].bare)
      }
    }
    var words = text.split(separator: " ").map { String($0) }
    var fluency: [String] = []
    while words.count > 1, let last = words.last, LanguageWords.isFluency(last) || SkillLevel.isLevel(last) {
      fluency.insert(words.removeLast(), at: 0)
    }
    if words.count > 1, LanguageWords.isFluency(words[0]), !["american", "sign"].contains(words[0].lowercased()) {
      fluency.append(words.removeFirst())
      if ["in", "speaker", "knowledge"].contains(words.first?.lowercased()) { words.removeFirst() }
      if words.first?.lowercased() == "of" { words.removeFirst() }
    }
    return (words.joined(separator: " ").bare, fluency.joined(separator: " "))
  }
}
