// Made from roleready/v1/wire.proto by ./roleready generate.

/// Grants a stream more payload bytes.
package struct Credit: Message {
  /// Bytes on top of what was granted before.
  package var bytes: UInt32

  package init(bytes: UInt32 = 0) {
    self.bytes = bytes
  }
}
