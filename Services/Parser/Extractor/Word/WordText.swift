/// The paragraphs of a Word document.
enum WordText {
  private static let partsLimit = 50

  /// Writes the paragraphs of the headers, the body, the notes and the footers, in that order.
  static func extract(_ document: [UInt8], into output: inout ExtractionWriter) throws(Refusal) {
    var archive = try ZipArchive(document)
    try OtherDocument.refuse(&archive)
    var package = WordRelations()
    if let part = try archive.read("_rels/.rels") { try XMLWalk.walk(part, &package) }
    let main = package.mainPart ?? "word/document.xml"
    guard archive.names.contains("[Content_Types].xml"), archive.names.contains(main) else { throw .unsupportedType }
    var styles = WordStyles()
    if let part = try archive.read("word/styles.xml") { try XMLWalk.walk(part, &styles) }
    var tables = 0
    for (area, names) in parts(archive.names, main: main) {
      for name in names.prefix(partsLimit) {
        guard let part = try archive.read(name) else { continue }
        var relations = WordRelations()
        if let part = try archive.read(relationsName(of: name)) { try XMLWalk.walk(part, &relations) }
        var reader = WordPartReader(area: area, tables: tables, styles: styles, links: relations.links)
        try XMLWalk.walk(part, &reader)
        for paragraph in reader.finished {
          try output.paragraph(paragraph)
          for link in paragraph.links { try output.link(link) }
        }
        tables = reader.tables
      }
    }
  }

  private static func parts(_ names: [String], main: String) -> [(FlowParagraph.Area, [String])] {
    func parts(_ prefix: String) -> [String] {
      names.filter { $0.hasPrefix("word/" + prefix) && $0.hasSuffix(".xml") }.sorted()
    }
    return [
      (.header, parts("header")), (.body, [main]), (.note, parts("footnotes") + parts("endnotes")),
      (.footer, parts("footer")),
    ]
  }

  private static func relationsName(of part: String) -> String {
    guard let slash = part.lastIndex(of: "/") else { return "_rels/\(part).rels" }
    return part[..<slash] + "/_rels" + part[slash...] + ".rels"
  }
}
