package import Messages

/// What a caller says of a call besides its message.
package struct CallOptions: Sendable {
  /// What travels with the call.
  package var metadata: Metadata
  /// How long the caller waits; required, counted from the moment the call is made.
  package var timeout: Duration

  /// Options with this timeout.
  package init(timeout: Duration, metadata: Metadata = Metadata()) {
    self.timeout = timeout
    self.metadata = metadata
  }
}
