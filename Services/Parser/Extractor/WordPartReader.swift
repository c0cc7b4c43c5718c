import CLibXML2

/// Reads one XML part of a Word document as a stream of elements.
struct WordPartReader {
  private static let depthLimit: Int32 = 200
  private let area: FlowParagraph.Area
  /// Tables seen so far, in all parts.
  private(set) var tables: Int
  /// The tables that are open: number, row, cell.
  private var openTables: [(table: Int, row: Int, cell: Int)] = []
  /// The paragraphs that are open; a text box stands in a paragraph and holds others.
  private var paragraphs: [OpenParagraph] = []
  private var finished: [FlowParagraph] = []
  private var isFallback = 0
  private var isText = false

  /// A paragraph whose end has not come.
  private struct OpenParagraph {
    var paragraph: FlowParagraph
    var run = Run()
    var isInRun = false
    var hasVisible = false
    var boldCharacters = 0
    var characters = 0
    var hidden = ""
  }

  /// What the properties of a run say.
  private struct Run {
    var isBold = false
    var isHidden = false
    var size = 0.0
  }

  init(area: FlowParagraph.Area, tables: Int) throws(Refusal) {
    self.area = area
    self.tables = tables
  }

  /// Writes the part's paragraphs. Entities are never expanded, and a document type is refused: Word writes none.
  mutating func read(_ part: [UInt8], into output: inout ExtractionWriter) throws(Refusal) {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let bytes = part.map { CChar(bitPattern: $0) }
    let outcome: Result<Void, Refusal> = bytes.withUnsafeBufferPointer { buffer in
      guard let reader = xmlReaderForMemory(buffer.baseAddress, Int32(buffer.count), nil, nil, options) else {
        return .failure(.corrupt)
      }
      defer { xmlFreeTextReader(reader) }
      do throws(Refusal) {
        try walk(reader, into: &output)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }

  private mutating func walk(_ reader: xmlTextReaderPtr, into output: inout ExtractionWriter) throws(Refusal) {
    while true {
      let more = xmlTextReaderRead(reader)
      guard more >= 0 else { throw .corrupt }
      guard more == 1 else { return }
      switch UInt32(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue: throw .corrupt
      case XML_READER_TYPE_ELEMENT.rawValue:
        guard xmlTextReaderDepth(reader) < Self.depthLimit else { throw .tooComplex }
        let name = Self.name(reader)
        start(name, reader)
        if xmlTextReaderIsEmptyElement(reader) == 1 { end(name) }
      case XML_READER_TYPE_END_ELEMENT.rawValue: end(Self.name(reader))
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue,
        XML_READER_TYPE_CDATA.rawValue:
        if isText, let value = xmlTextReaderConstValue(reader) { append(Self.string(value)) }
      default: break
      }
      for paragraph in finished { try output.paragraph(paragraph) }
      finished.removeAll(keepingCapacity: true)
    }
  }

  private mutating func start(_ name: String, _ reader: xmlTextReaderPtr) {
    switch name {
    case "mc:Fallback": isFallback += 1
    case "w:tbl":
      tables += 1
      openTables.append((tables, 0, 0))
    case "w:tr":
      if let last = openTables.indices.last { openTables[last] = (openTables[last].table, openTables[last].row + 1, 0) }
    case "w:tc": if let last = openTables.indices.last { openTables[last].cell += 1 }
    case "w:p": open()
    case "w:r": paragraphs.mutateLast { ($0.run, $0.isInRun) = (Run(), true) }
    case "w:t": isText = true
    case "w:tab" where paragraphs.last?.isInRun == true: append("\t")
    case "w:br", "w:cr": split()
    case "w:noBreakHyphen": append("-")
    default: property(name, reader)
    }
  }

  private mutating func property(_ name: String, _ reader: xmlTextReaderPtr) {
    let value = Self.attribute("w:val", reader)
    let isOff = value == "0" || value == "false" || value == "none" || value == "off"
    paragraphs.mutateLast { open in
      switch name {
      case "w:pStyle": open.paragraph.style = Self.style(value ?? "", now: open.paragraph.style)
      case "w:numPr": if open.paragraph.style == .plain { open.paragraph.style = .list }
      case "w:b" where open.isInRun: open.run.isBold = !isOff
      case "w:vanish" where open.isInRun: if !isOff { open.run.isHidden = true }
      case "w:color" where open.isInRun: if value?.uppercased() == "FFFFFF" { open.run.isHidden = true }
      case "w:sz" where open.isInRun:
        open.run.size = (Double(value ?? "") ?? 0) / 2
        if open.run.size > 0, open.run.size < 2.5 { open.run.isHidden = true }
      default: break
      }
    }
  }

  private static func style(_ id: String, now: FlowParagraph.Style) -> FlowParagraph.Style {
    let id = id.lowercased()
    if id.hasPrefix("heading") || id.hasPrefix("berschrift") || id.hasPrefix("titre") { return .heading }
    if id == "title" || id == "titel" { return .title }
    return id.contains("list") || id.contains("bullet") ? .list : now
  }

  private mutating func end(_ name: String) {
    switch name {
    case "mc:Fallback": isFallback -= 1
    case "w:tbl": _ = openTables.popLast()
    case "w:r": paragraphs.mutateLast { $0.isInRun = false }
    case "w:t": isText = false
    case "w:p": close()
    default: break
    }
  }

  private mutating func open() {
    var paragraph = FlowParagraph(area: area)
    if let place = openTables.last { (paragraph.table, paragraph.row, paragraph.cell) = place }
    paragraphs.append(OpenParagraph(paragraph: paragraph))
  }

  private mutating func append(_ text: String) {
    // The alternative to a drawing says again what the drawing says.
    guard isFallback == 0 else { return }
    paragraphs.mutateLast { open in
      if open.run.isHidden {
        open.hidden += text
        return
      }
      open.paragraph.text += text
      let count = text.unicodeScalars.count
      open.characters += count
      if open.run.isBold { open.boldCharacters += count }
      open.paragraph.size = max(open.paragraph.size, open.run.size)
    }
  }

  /// A line break ends a line as a paragraph's end does.
  private mutating func split() {
    guard let last = paragraphs.indices.last else { return }
    emit(paragraphs[last])
    paragraphs[last].paragraph.text = ""
    paragraphs[last].hidden = ""
    paragraphs[last].characters = 0
    paragraphs[last].boldCharacters = 0
  }

  private mutating func close() {
    guard let open = paragraphs.popLast(), isFallback == 0 else { return }
    emit(open)
  }

  private mutating func emit(_ open: OpenParagraph) {
    var paragraph = open.paragraph
    paragraph.isBold = open.characters > 0 && open.boldCharacters * 10 >= open.characters * 8
    if !open.hidden.isEmpty {
      var hidden = paragraph
      hidden.text = open.hidden
      hidden.isHidden = true
      if !paragraph.text.isEmpty { finished.append(paragraph) }
      finished.append(hidden)
      return
    }
    finished.append(paragraph)
  }

  private static func name(_ reader: xmlTextReaderPtr) -> String {
    xmlTextReaderConstName(reader).map(string) ?? ""
  }

  private static func attribute(_ name: String, _ reader: xmlTextReaderPtr) -> String? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return xmlTextReaderConstValue(reader).map(string)
  }

  private static func string(_ text: UnsafePointer<xmlChar>) -> String {
    String(cString: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self))
  }
}

extension Array {
  /// Changes the last element, where there is one.
  fileprivate mutating func mutateLast(_ change: (inout Element) -> Void) {
    if let last = indices.last { change(&self[last]) }
  }
}
