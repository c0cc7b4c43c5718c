/// Sets blocks one under another and begins a new page where one is full.
struct PDFPage {
  private static let margin = 54.0
  private static let indent = 12.0
  private static let width = PDFCanvas.width - 2 * margin
  private static let bottom = PDFCanvas.height - margin

  private let canvas: PDFCanvas
  private var y = margin
  private var pages = 1

  init(title: String, subject: String) throws(ExportError) {
    canvas = try PDFCanvas(title: Printable.line(title), subject: Printable.line(subject))
  }

  /// The bytes of the file.
  func finished() throws(ExportError) -> [UInt8] { try canvas.finished() }

  /// Draws a block; a heading stays on the page of what follows it.
  mutating func draw(_ block: Block, next: Block?) throws(ExportError) {
    switch block {
    case .name(let text): try flow(text, .name, after: 2)
    case .label(let text): try flow(text, .label, after: 2)
    case .contacts(let texts): try flow(texts.joined(separator: "  |  "), .contact, after: 4)
    case .heading(let text): try heading(text)
    case .entry(let text, let aside): try entry(text, aside, isLast: next == nil)
    case .paragraph(let text): try flow(text, .body, after: 3)
    case .bullet(let text): try bullet(text)
    case .group(let name, let words):
      try flow([name, words].filter { !$0.isEmpty }.joined(separator: ": "), .body, after: 2)
    }
  }

  private mutating func heading(_ text: String) throws(ExportError) {
    if y > Self.margin { y += 8 }
    try reserve(56)
    try flow(text, .heading, after: 1)
    canvas.rule(from: Self.margin, to: Self.margin + Self.width, y: y)
    y += 5
  }

  /// The dates stand right behind the title, not at the other edge: a program that reads columns would read them
  /// after the lines below.
  private mutating func entry(_ text: String, _ aside: String, isLast: Bool) throws(ExportError) {
    if y > Self.margin { y += 3 }
    try reserve(isLast ? 16 : 32)
    let parts = [text, aside].filter { !$0.isEmpty }
    try flow(parts.joined(separator: "  |  "), .entry, boldBytes: text.utf8.count, after: 2)
  }

  private mutating func bullet(_ text: String) throws(ExportError) {
    let mark = try canvas.layout("•", .body, width: Self.indent)
    let layout = try canvas.layout(text, .body, width: Self.width - Self.indent)
    for (index, line) in layout.lines().enumerated() {
      try reserve(line.height)
      if index == 0, let dot = mark.lines().first {
        canvas.show(dot, x: Self.margin + 1, baseline: y + line.ascent, grey: PDFStyle.body.grey)
      }
      canvas.show(line, x: Self.margin + Self.indent + line.x, baseline: y + line.ascent, grey: PDFStyle.body.grey)
      y += line.height
    }
    y += 2
  }

  private mutating func flow(
    _ text: String, _ style: PDFStyle, boldBytes: Int = 0, after gap: Double
  ) throws(ExportError) {
    let layout = try canvas.layout(text, style, boldBytes: boldBytes, width: Self.width)
    for line in layout.lines() {
      try reserve(line.height)
      canvas.show(line, x: Self.margin + line.x, baseline: y + line.ascent, grey: style.grey)
      y += line.height
    }
    y += gap
  }

  /// Begins a new page when less than `height` is left.
  private mutating func reserve(_ height: Double) throws(ExportError) {
    guard y + height > Self.bottom else { return }
    guard pages < ResumeExport.pagesLimit else { throw .tooLarge }
    canvas.endPage()
    pages += 1
    y = Self.margin
  }
}
