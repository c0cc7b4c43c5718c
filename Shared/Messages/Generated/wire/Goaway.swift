// Made from roleready/v1/wire.proto by ./roleready generate.

/// The sender takes no new calls on this connection.
package struct Goaway: Message {
  /// The last call it takes care of; later ones were not processed.
  package var lastStreamId: UInt32
  /// gRPC's number for why; 0 for an ordinary drain.
  package var code: UInt32
  /// Why, for the log.
  package var reason: String

  package init(lastStreamId: UInt32 = 0, code: UInt32 = 0, reason: String = "") {
    self.lastStreamId = lastStreamId
    self.code = code
    self.reason = reason
  }
}
