/// Reads one part of a Word document as a stream of elements.
struct WordPartReader: XMLVisitor {
  private let area: FlowParagraph.Area
  private let styles: WordStyles
  private let links: [String: String]
  /// Tables seen so far, in all parts.
  private(set) var tables: Int
  /// The paragraphs that are complete, in the order they ended.
  private(set) var finished: [FlowParagraph] = []
  private var openTables: [WordTable] = []
  private var boxes: [WordBox] = []
  /// The paragraphs that are open; a text box stands in a paragraph and holds others.
  private var paragraphs: [OpenParagraph] = []
  /// For each open content control, whether it shows a hint of what to write.
  private var controls: [Bool] = []
  /// How many open elements hold what is not the document's text.
  private var silence = 0
  private var heard = Heard.nothing
  private var isCellProperty = false

  /// What the text that comes next is.
  private enum Heard { case nothing, text, instruction, offset }

  /// Elements that hold text which is not there (any more): the old half of a tracked change, and what older readers
  /// are shown in place of a drawing.
  private static let silent: Set<String> = [
    "mc:Fallback", "w:del", "w:moveFrom", "w:rPrChange", "w:pPrChange", "w:tcPrChange", "w:tblPrChange", "w:sdtPr",
  ]

  /// More is no resume.
  private static let paragraphsLimit = 20_000

  init(area: FlowParagraph.Area, tables: Int, styles: WordStyles, links: [String: String]) {
    self.area = area
    self.tables = tables
    self.styles = styles
    self.links = links
  }

  mutating func start(_ element: XMLElement) {
    if element.name == "w:showingPlcHdr", let last = controls.indices.last, !controls[last] {
      controls[last] = true
      silence += 1
    }
    if Self.silent.contains(element.name) { silence += 1 }
    if element.name == "w:sdt" { controls.append(false) }
    guard silence == 0 || element.name == "w:p" else { return }
    switch element.name {
    case "w:tbl":
      tables += 1
      openTables.append(WordTable(number: tables))
    case "w:tr": openTables.mutateLast { $0.beginRow() }
    case "w:tc": openTables.mutateLast { $0.beginCell() }
    case "w:tcPr": isCellProperty = true
    case "w:tblStyle": openTables.mutateLast { $0.hasStyle = true }
    case "w:drawing", "w:pict": boxes.append(WordBox())
    case "w:p": paragraphs.append(OpenParagraph(area: area, table: openTables.last))
    case "w:r": paragraphs.mutateLast { $0.beginRun() }
    case "w:t": heard = .text
    case "w:instrText": heard = .instruction
    case "wp:posOffset": heard = .offset
    case "w:tab" where paragraphs.last?.isInRun == true, "w:ptab": append("\t")
    case "w:br", "w:cr": paragraphs.mutateLast { finished += $0.split() }
    case "w:noBreakHyphen": append("-")
    case "w:hyperlink": addLink(element.attribute("r:id").flatMap { links[$0] })
    default: property(element)
    }
  }

  private mutating func property(_ element: XMLElement) {
    if !boxes.isEmpty { boxes[boxes.count - 1].start(element) }
    if isCellProperty {
      if element.name == "w:shd" { openTables.mutateLast { $0.shade = WordColor(shading: element) } }
      return
    }
    let styles = styles
    paragraphs.mutateLast { $0.take(element, styles) }
  }

  mutating func text(_ text: String) {
    switch heard {
    case .text: append(text)
    case .instruction: addLink(Self.address(inInstruction: text))
    case .offset: boxes.mutateLast { $0.takeOffset(text) }
    case .nothing: break
    }
  }

  mutating func end(_ name: String) throws(Refusal) {
    if Self.silent.contains(name) { silence -= 1 }
    boxes.mutateLast { $0.end(name) }
    switch name {
    case "w:sdt": if controls.popLast() == true { silence -= 1 }
    case "w:p":
      guard let open = paragraphs.popLast(), silence == 0 else { break }
      finished += open.finished()
      guard finished.count <= Self.paragraphsLimit else { throw .tooComplex }
    case "w:tbl" where silence == 0: _ = openTables.popLast()
    case "w:drawing" where silence == 0, "w:pict" where silence == 0: _ = boxes.popLast()
    case "w:r": paragraphs.mutateLast { $0.endRun() }
    case "w:tcPr": isCellProperty = false
    case "w:t", "w:instrText", "wp:posOffset": heard = .nothing
    default: break
    }
  }

  private mutating func append(_ text: String) {
    guard silence == 0 else { return }
    let isHidden = boxes.contains { $0.isHidden }
    let ground = openTables.last?.ground ?? boxes.last?.ground ?? .white
    let defaults = styles.defaults
    paragraphs.mutateLast { $0.append(text, on: ground, defaults: defaults, isHidden: isHidden) }
  }

  private mutating func addLink(_ address: String?) {
    guard silence == 0, let address else { return }
    paragraphs.mutateLast { $0.addLink(address) }
  }

  /// The address of a field such as ` HYPERLINK "https://example.org" `.
  private static func address(inInstruction text: String) -> String? {
    let words = text.split(separator: "\"", omittingEmptySubsequences: false)
    guard words.count >= 3, words[0].filter({ $0 != " " }).uppercased() == "HYPERLINK" else { return nil }
    return String(words[1])
  }
}

extension Array {
  /// Changes the last element, where there is one.
  fileprivate mutating func mutateLast(_ change: (inout Element) -> Void) {
    if let last = indices.last { change(&self[last]) }
  }
}
