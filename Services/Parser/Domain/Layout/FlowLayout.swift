/// Makes lines of the paragraphs of a document that flows: Word, plain text, Markdown.
struct FlowLayout {
  private var lines: [TextLine] = []
  private var isAfterBlank = false
  private var lastArea = ExtractedParagraph.Area.body

  /// The lines of a document in order; the paragraphs of one table row are brought together.
  static func lines(of paragraphs: [ExtractedParagraph]) -> [TextLine] {
    var layout = FlowLayout()
    var index = 0
    while index < paragraphs.count {
      let first = paragraphs[index]
      var end = index + 1
      if first.table > 0 {
        while end < paragraphs.count, paragraphs[end].table == first.table, paragraphs[end].row == first.row {
          end += 1
        }
        layout.addRow(Array(paragraphs[index..<end]))
      } else {
        layout.add(first)
      }
      index = end
    }
    return layout.lines
  }

  private mutating func add(_ paragraph: ExtractedParagraph) {
    guard let line = line(of: paragraph) else {
      isAfterBlank = true
      return
    }
    append(line)
  }

  private mutating func append(_ line: TextLine) {
    var line = line
    line.gap = isAfterBlank ? 1 : 0
    isAfterBlank = false
    // A line of dashes below a line makes that a heading.
    if Self.isRule(line.text), !lines.isEmpty {
      if lines[lines.count - 1].text.count <= 60, line.gap == 0 { lines[lines.count - 1].style = .heading(level: 2) }
      return
    }
    lines.append(line)
  }

  private static func isRule(_ text: String) -> Bool {
    text.count >= 3 && text.allSatisfy { "-=_~*—–─━═".contains($0) }
  }

  /// A table row: cells of one line each stand side by side; a cell of several lines goes on below.
  private mutating func addRow(_ paragraphs: [ExtractedParagraph]) {
    var cells: [[TextLine]] = []
    var number = -1
    for paragraph in paragraphs {
      guard let line = line(of: paragraph) else { continue }
      if paragraph.cell != number { cells.append([]) }
      number = paragraph.cell
      cells[cells.count - 1].append(line)
    }
    let long = cells.indices.filter { cells[$0].count > 1 }
    guard long.count <= 1, !cells.contains(where: { $0.first?.hasBullet == true && $0.count == 1 }) else {
      for cell in cells {
        for (index, line) in cell.enumerated() {
          var line = line
          line.startsColumn = index == 0 && cells.count > 1
          append(line)
        }
      }
      return
    }
    guard var first = cells.first?.first else { return }
    first.cells = cells.flatMap { $0[0].cells }
    first.isBold = cells.contains { $0[0].isBold }
    first.hasBullet = false
    append(first)
    if let long = long.first {
      for line in cells[long].dropFirst() { append(line) }
    }
  }

  private func line(of paragraph: ExtractedParagraph) -> TextLine? {
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
      line.hasBullet = true
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
