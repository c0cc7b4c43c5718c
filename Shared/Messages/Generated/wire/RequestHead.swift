// Made from roleready/v1/wire.proto by ./roleready generate.

/// Opens a call.
package struct RequestHead: Message {
  /// "roleready.v1.Parser/GetResume".
  package var method: String
  /// Time the caller still gives, in milliseconds, at least 1.
  package var deadlineMilliseconds: UInt32
  /// What travels with it.
  package var metadata: Metadata?
  /// Which attempt of the same call this is, from 0.
  package var attempt: UInt32

  package init(method: String = "", deadlineMilliseconds: UInt32 = 0, metadata: Metadata? = nil, attempt: UInt32 = 0) {
    self.method = method
    self.deadlineMilliseconds = deadlineMilliseconds
    self.metadata = metadata
    self.attempt = attempt
  }
}
