import CLibXML2

/// What an element of XML says; valid while it is visited.
struct XMLElement {
  let name: String
  private let reader: xmlTextReaderPtr

  init(name: String, reader: xmlTextReaderPtr) {
    self.name = name
    self.reader = reader
  }

  /// An attribute by its name with its prefix.
  func attribute(_ name: String) -> String? {
    guard xmlTextReaderMoveToAttribute(reader, name) == 1 else { return nil }
    defer { xmlTextReaderMoveToElement(reader) }
    return xmlTextReaderConstValue(reader).map { String(cString: $0) }
  }
}
