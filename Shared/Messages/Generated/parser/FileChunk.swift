// Made from roleready/v1/parser.proto by ./roleready generate.

/// A piece of a file.
package struct FileChunk: Message {
  /// The next bytes.
  package var content: [UInt8]

  package init(content: [UInt8] = []) {
    self.content = content
  }
}
