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
    guard let kind = FileKind(fileExtension: FileName.extensionOf(name)) else { throw .unsupportedType }
    guard !content.isEmpty else { throw .empty }
    guard kind.agrees(withMediaType: mediaType) else { throw .typeMismatch }
    switch kind {
    case .pdf: guard isPDF(content) else { throw .typeMismatch }
    case .docx:
      guard content.starts(with: zip) else {
        throw content.starts(with: compound) && holdsEncryptedPackage(content) ? .encrypted : .typeMismatch
      }
    case .txt: guard isText(content) else { throw .typeMismatch }
    }
    return Accepted(name: name, kind: kind)
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// A compound file, in which Word stores what has a password (MS-OFFCRYPTO, section 1.3.3).
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// "%PDF-" stands at the very start, save a byte-order mark and white space: what begins as something else is
  /// something else, though many readers look for the mark further on.
  private static func isPDF(_ content: [UInt8]) -> Bool {
    var start = content[...]
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start = start.dropFirst(3) }
    return start.prefix(32).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }.starts(with: "%PDF-".utf8)
  }

  private static func holdsEncryptedPackage(_ content: [UInt8]) -> Bool {
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let searched = content.prefix(1_048_576)
    var start = searched.startIndex
    while let found = searched[start...].firstIndex(of: name[0]) {
      if searched[found...].starts(with: name) { return true }
      start = found + 1
    }
    return false
  }

  /// Text has no control characters but those of lines and pages, unless it opens as UTF-16; and does not open as a
  /// file of another kind.
  private static func isText(_ content: [UInt8]) -> Bool {
    if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF]) { return true }
    let others: [[UInt8]] = [
      zip, compound, Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x7F, 0x45, 0x4C, 0x46],
      Array("{\\rtf".utf8),
    ]
    return !others.contains { content.starts(with: $0) }
      && !content.contains { $0 < 0x09 || (0x0E...0x1A).contains($0) }
  }
}
