/// A kind of resume file that Parser reads.
package enum FileKind: String, Sendable, CaseIterable {
  case pdf, docx, txt

  /// The kind a file's name says; nil for every other extension.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
  }

  /// The kind's own media type.
  package var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .txt: "text/plain"
    }
  }

  /// Whether a browser may send this media type with a file of the kind.
  ///
  /// An absent or general one says nothing; systems without an office suite know a .docx as a zip.
  package func agrees(withMediaType type: String) -> Bool {
    switch type {
    case "", "application/octet-stream", mediaType: true
    case "application/zip", "application/x-zip-compressed": self == .docx
    case "application/x-pdf": self == .pdf
    default: false
    }
  }

  /// Whether the first bytes of a file can belong to the kind.
  ///
  /// Refuses only what is surely something else; Parser, which reads the whole file, has the last word, and advice for
  /// who sends an old Word document, one with a password, or rich text under another name.
  package func agrees(withFirstBytes bytes: some Collection<UInt8>) -> Bool {
    guard let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return true }
    return known.kind == self
  }

  /// The code of an error with advice for a file of another well-known kind; nil for every other name.
  package static func advice(forFileName name: String) -> String? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "doc", "dot", "wps": return "legacy_word"
    case "docm", "dotm": return "word_with_macros"
    case "rtf": return "rich_text"
    case "odt", "ott", "fodt": return "open_document"
    case "pages": return "pages_document"
    case "png", "jpg", "jpeg", "heic", "heif", "webp", "gif", "tif", "tiff", "bmp": return "picture"
    default: return nil
    }
  }

  /// How many first bytes decide.
  package static let signatureBytes = 8

  private static let signatures: [(bytes: [UInt8], kind: FileKind?)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0x50, 0x4B, 0x03, 0x04], .docx),
    ([0x50, 0x4B, 0x05, 0x06], nil),
    ([0x4D, 0x5A], nil),
    ([0x7F, 0x45, 0x4C, 0x46], nil),
    ([0x89, 0x50, 0x4E, 0x47], nil),
    ([0xFF, 0xD8, 0xFF], nil),
    (Array("GIF8".utf8), nil),
    ([0x1F, 0x8B], nil),
    (Array("Rar!".utf8), nil),
    ([0x37, 0x7A, 0xBC, 0xAF], nil),
    (Array("#!".utf8), nil),
  ]
}
