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
    guard let line = FlowLine.line(of: paragraph) else {
      isAfterBlank = true
      return
    }
    append(line)
  }

  private mutating func append(_ line: TextLine) {
    var line = line
    line.gap = max(line.gap, isAfterBlank ? 1 : 0)
    isAfterBlank = false
    // A line of dashes below a line makes that a heading.
    if FlowLine.isRule(line.text), !lines.isEmpty {
      if lines[lines.count - 1].text.count <= 60, line.gap == 0 { lines[lines.count - 1].style = .heading(level: 2) }
      return
    }
    lines.append(line)
  }

  /// A table row: cells of one line each stand side by side; a cell of several lines goes on below.
  private mutating func addRow(_ paragraphs: [ExtractedParagraph]) {
    var cells: [[TextLine]] = []
    var number = -1
    var isBlank = false
    for paragraph in paragraphs {
      guard var line = FlowLine.line(of: paragraph) else {
        isBlank = true
        continue
      }
      if isBlank, paragraph.cell == number { line.gap = 1 }
      isBlank = false
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
}
