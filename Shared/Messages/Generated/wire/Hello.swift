// Made from roleready/v1/wire.proto by ./roleready generate.

/// First frame of each side on a connection.
package struct Hello: Message {
  /// The protocol's version; 1.
  package var version: UInt32
  /// The largest frame payload the sender accepts, in bytes.
  package var maxFrameBytes: UInt32
  /// Calls the sender lets the other side have open at once.
  package var maxStreams: UInt32
  /// Bytes of message payload the sender accepts on a new stream before it has granted more.
  package var initialCreditBytes: UInt32
  /// Who speaks, such as "edge"; for logs, not for trust.
  package var service: String
  /// Which process of it.
  package var instance: String

  package init(
    version: UInt32 = 0, maxFrameBytes: UInt32 = 0, maxStreams: UInt32 = 0, initialCreditBytes: UInt32 = 0,
    service: String = "", instance: String = ""
  ) {
    self.version = version
    self.maxFrameBytes = maxFrameBytes
    self.maxStreams = maxStreams
    self.initialCreditBytes = initialCreditBytes
    self.service = service
    self.instance = instance
  }
}
