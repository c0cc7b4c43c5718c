/// Makes a line of a paragraph: its marks of lists, headings and emphasis become what they mean.
enum FlowLine {
  /// Whether a text is a rule of dashes or other marks.
  static func isRule(_ text: String) -> Bool {
    text.count >= 3 && text.allSatisfy { "-=_~*—–─━═".contains($0) }
  }

  /// The line of a paragraph; nil for an empty one.
  static func line(of paragraph: ExtractedParagraph) -> TextLine? {
    let indent = paragraph.text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    let raw = paragraph.text.trimmed
    guard !raw.isEmpty else { return nil }
    var line = TextLine(cells: [])
    line.isHidden = paragraph.isHidden
    line.isBold = paragraph.isBold
    line.size = paragraph.size
    line.left = Double(indent)
    line.textLeft = line.left
    switch paragraph.style {
    case .heading: line.style = .heading(level: 2)
    case .title: line.style = .title
    case .list: line.hasBullet = true
    case .plain: break
    }
    var text = raw
    if let heading = Markdown.heading(text) {
      text = heading.text
      line.style = heading.level == 1 ? .title : heading.level == 2 ? .heading(level: 2) : .plain
      line.isBold = true
    } else if !Self.isRule(text), let item = Bullet.strip(text) ?? Self.numbered(text) {
      line.textLeft = line.left + Double(text.count - item.count)
      text = item
      // An outline marks its headings as other texts mark items.
      if raw.hasPrefix("* "), SectionHeading.exact(item) != nil {
        line.style = .heading(level: 2)
      } else {
        line.hasBullet = true
        line.isNumbered = raw.first?.isNumber == true
      }
    }
    let plain = Markdown.plain(text)
    line.isBold = line.isBold || plain.isBold
    line.cells = Self.cells(plain.text)
    line.right = line.left + Double(raw.count)
    line.isFull = paragraph.style != .list && (60...120).contains(raw.count + indent)
    return line.cells.isEmpty ? nil : line
  }

  private static func numbered(_ text: String) -> String? {
    let digits = text.prefix { $0.isNumber }
    guard (1...2).contains(digits.count), let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")",
      text.dropFirst(digits.count + 1).first == " "
    else { return nil }
    return text.dropFirst(digits.count + 2).trimmed
  }

  /// Parts at a tab or at three spaces.
  private static func cells(_ text: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var spaces = 0
    for character in text {
      if character == "\u{1F}" || character == "\t" {
        spaces += 3
      } else if character == " " || character == "\u{A0}" {
        spaces += 1
      } else {
        if spaces >= 3 {
          cells.append(cell)
          cell = ""
        } else if spaces > 0, !cell.isEmpty {
          cell += " "
        }
        spaces = 0
        cell.append(character)
      }
    }
    cells.append(cell)
    return cells.filter { !$0.isEmpty }
  }
}
