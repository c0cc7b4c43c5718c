/// The kinds of file that are read; the raw value is what the extractor is told.
package enum FileKind: String, Sendable, CaseIterable {
  case pdf, docx, txt

  /// The kind that a file's extension claims, whatever its case; nil for one that is not read.
  package init?(fileExtension: String) {
    switch fileExtension.lowercased() {
    case "pdf": self = .pdf
    case "docx": self = .docx
    case "txt", "text", "md", "markdown": self = .txt
    default: return nil
    }
  }

  /// A name for content that came without one: that of the kind which its first bytes say.
  package static func likelyName(of content: [UInt8]) -> String {
    if content.starts(with: "%PDF-".utf8) { return "resume.pdf" }
    return content.starts(with: "PK".utf8) ? "resume.docx" : "resume.txt"
  }

  /// The media type that a file of this kind is stored and sent with.
  package var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .txt: "text/plain"
    }
  }

  /// Whether a media type, parameters and all, may stand beside a file of this kind. One that says nothing may.
  package func agrees(withMediaType text: String) -> Bool {
    let type = text.prefix { $0 != ";" }.trimmed.lowercased()
    if type.isEmpty || type == "application/octet-stream" || type == mediaType { return true }
    switch self {
    case .pdf: return type == "application/x-pdf"
    case .docx: return type == "application/zip" || type == "application/x-zip-compressed"
    case .txt: return type == "text/markdown" || type == "text/x-markdown"
    }
  }
}
