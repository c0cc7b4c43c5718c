/// The paragraphs of a Word document.
enum WordText {
  /// Writes the paragraphs of the headers, the body, the notes and the footers, in that order.
  static func extract(_ document: [UInt8], into output: inout ExtractionWriter) throws(Refusal) {
    let archive = try ZipArchive(document)
    guard archive.names.contains("[Content_Types].xml"), archive.names.contains("word/document.xml") else {
      throw .unsupportedType
    }
    func parts(_ prefix: String) -> [String] {
      archive.names.filter { $0.hasPrefix("word/" + prefix) && $0.hasSuffix(".xml") }.sorted()
    }
    var tables = 0
    let areas: [(FlowParagraph.Area, [String])] = [
      (.header, parts("header")), (.body, ["word/document.xml"]), (.note, parts("footnotes")),
      (.footer, parts("footer")),
    ]
    for (area, names) in areas {
      for name in names.prefix(50) {
        guard let part = try archive.read(name) else { continue }
        var reader = try WordPartReader(area: area, tables: tables)
        try reader.read(part, into: &output)
        tables = reader.tables
      }
    }
  }
}
