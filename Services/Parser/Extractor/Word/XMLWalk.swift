import CLibXML2

/// Walks through a document of XML. Entities are never expanded, nothing is fetched, and a document type is refused:
/// Word writes none.
enum XMLWalk {
  private static let depthLimit: Int32 = 200

  static func walk(_ part: [UInt8], _ visitor: inout some XMLVisitor) throws(Refusal) {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    let bytes = part.map { CChar(bitPattern: $0) }
    guard let reader = xmlReaderForMemory(bytes, Int32(bytes.count), nil, nil, options) else { throw .corrupt }
    defer {
      xmlFreeTextReader(reader)
      // The reader looks into the bytes until it is freed.
      withExtendedLifetime(bytes) {}
    }
    while true {
      let more = xmlTextReaderRead(reader)
      guard more >= 0 else { throw .corrupt }
      guard more == 1 else { return }
      try visit(reader, &visitor)
    }
  }

  private static func visit(_ reader: xmlTextReaderPtr, _ visitor: inout some XMLVisitor) throws(Refusal) {
    switch UInt32(xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue: throw .corrupt
    case XML_READER_TYPE_ELEMENT.rawValue:
      guard xmlTextReaderDepth(reader) < depthLimit else { throw .tooComplex }
      let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
      let element = XMLElement(name: name(reader), reader: reader)
      try visitor.start(element)
      if isEmpty { try visitor.end(element.name) }
    case XML_READER_TYPE_END_ELEMENT.rawValue: try visitor.end(name(reader))
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue,
      XML_READER_TYPE_CDATA.rawValue:
      if let value = xmlTextReaderConstValue(reader) { try visitor.text(String(cString: value)) }
    default: break
    }
  }

  private static func name(_ reader: xmlTextReaderPtr) -> String {
    xmlTextReaderConstName(reader).map { String(cString: $0) } ?? ""
  }
}
