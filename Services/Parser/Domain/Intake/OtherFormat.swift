/// Formats that people send and that are not read, each with its own advice.
enum OtherFormat {
  /// Why a file of this extension is not read; nil for one of which there is nothing to say.
  static func refusal(forExtension ending: String) -> FileRefusal? {
    switch ending.lowercased() {
    case "doc", "dot", "wps": .legacyWord
    case "docm", "dotm": .wordWithMacros
    case "rtf": .richText
    case "odt", "ott", "fodt": .openDocument
    case "pages": .pagesDocument
    case "png", "jpg", "jpeg", "heic", "heif", "webp", "gif", "tif", "tiff", "bmp": .picture
    default: nil
    }
  }

  /// Why a file that begins so is not read, whatever its name claims; nil where the bytes say nothing.
  static func refusal(forContent content: [UInt8]) -> FileRefusal? {
    if content.starts(with: "{\\rtf".utf8) { return .richText }
    guard content.starts(with: compound) else { return nil }
    // Word stores what has a password in a compound file too (MS-OFFCRYPTO, section 1.3.3).
    if holdsStream("EncryptedPackage", content) { return .encrypted }
    return holdsStream("WordDocument", content) ? .legacyWord : nil
  }

  /// How a compound file begins (MS-CFB, section 2.2).
  static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether the directory of a compound file names a stream, as UTF-16 does.
  private static func holdsStream(_ name: String, _ content: [UInt8]) -> Bool {
    let name = name.utf8.flatMap { [$0, 0] as [UInt8] }
    var start = content.startIndex
    while let found = content[start...].firstIndex(of: name[0]) {
      if content[found...].starts(with: name) { return true }
      start = found + 1
    }
    return false
  }
}
