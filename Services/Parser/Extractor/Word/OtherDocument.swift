/// Zip archives that are documents, and not Word's.
enum OtherDocument {
  private static let openDocument = Array("application/vnd.oasis.opendocument.".utf8)
  private static let macros = Array("macroEnabled".utf8)

  /// Refuses an archive that tells by its parts that it is another program's document, or brings macros.
  static func refuse(_ archive: inout ZipArchive) throws(Refusal) {
    if archive.names.contains("mimetype"), let type = try archive.read("mimetype"), type.starts(with: openDocument) {
      throw .openDocument
    }
    if archive.names.contains(where: { $0.hasPrefix("Index/") && $0.hasSuffix(".iwa") || $0 == "Index.zip" }) {
      throw .pagesDocument
    }
    if archive.names.contains(where: { $0.hasSuffix("/vbaProject.bin") }) { throw .wordWithMacros }
    if let types = try archive.read("[Content_Types].xml"), contains(types, macros) { throw .wordWithMacros }
  }

  private static func contains(_ bytes: [UInt8], _ piece: [UInt8]) -> Bool {
    guard bytes.count >= piece.count else { return false }
    return (0...bytes.count - piece.count).contains { start in bytes[start...].starts(with: piece) }
  }
}
