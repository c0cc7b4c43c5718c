// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A piece of the file. The first message carries the description.
package struct ExportChunk: Message {
  /// First message only: a name for the file.
  package var fileName: String
  /// First message only: its MIME type.
  package var mediaType: String
  /// The next bytes.
  package var content: [UInt8]

  package init(fileName: String = "", mediaType: String = "", content: [UInt8] = []) {
    self.fileName = fileName
    self.mediaType = mediaType
    self.content = content
  }
}
