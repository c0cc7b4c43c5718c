/// Decides by its name, its media type and its first bytes whether a file is let in (row 6 of the mission).
package enum FileIntake {
  /// The largest file, in bytes.
  package static let bytesLimit = 10 * 1_024 * 1_024

  /// A file that was let in.
  package struct Accepted: Sendable, Equatable {
    /// The name as it may be kept.
    package let name: String
    /// What its name claims and its first bytes confirm.
    package let kind: FileKind
  }

  /// The file's kind and cleaned name; throws why it is not read. An empty media type says nothing.
  package static func accept(
    _ content: [UInt8], named rawName: String, mediaType: String = ""
  ) throws(FileRefusal) -> Accepted {
    guard let name = FileName.clean(rawName), !name.isEmpty else { throw .suspiciousName }
    guard content.count <= bytesLimit else { throw .tooLarge }
    let ending = FileName.extensionOf(name)
    guard let kind = FileKind(fileExtension: ending) else {
      throw OtherFormat.refusal(forExtension: ending) ?? .unsupportedType
    }
    guard !content.isEmpty else { throw .empty }
    guard kind.agrees(withMediaType: mediaType) else { throw .typeMismatch }
    guard agrees(content, with: kind) else { throw OtherFormat.refusal(forContent: content) ?? .typeMismatch }
    return Accepted(name: name, kind: kind)
  }

  private static let pdf = Array("%PDF-".utf8)
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// Readers of PDF look for its mark in so many first bytes (PDF 32000-1, annex H, note 13).
  private static let searchedForPDF = 1_024

  private static func agrees(_ content: [UInt8], with kind: FileKind) -> Bool {
    switch kind {
    // What begins as something else is something else, though many readers look for the mark further on.
    case .pdf: content.starts(with: pdf) && !endsAsZip(content)
    case .docx: content.starts(with: zip) && !holdsPDF(content.prefix(searchedForPDF))
    case .txt: PlainBytes.areText(content)
    }
  }

  private static func holdsPDF(_ content: ArraySlice<UInt8>) -> Bool {
    content.indices.contains { content[$0] == pdf[0] && content[$0...].starts(with: pdf) }
  }

  /// Whether the file is a zip archive too, whatever it begins with: an archive is read from its end, where a record
  /// of 22 bytes says how long the comment behind it is (APPNOTE.TXT, section 4.3.16).
  private static func endsAsZip(_ content: [UInt8]) -> Bool {
    guard content.count >= 22 else { return false }
    for start in stride(from: content.count - 22, through: max(0, content.count - 22 - 0xFFFF), by: -1)
    where content[start] == 0x50 && content[start...].starts(with: [0x50, 0x4B, 0x05, 0x06] as [UInt8]) {
      let comment = Int(content[start + 20]) | Int(content[start + 21]) << 8
      if start + 22 + comment == content.count { return true }
    }
    return false
  }
}
