package import Messages

/// The question a client asks a peer that it stopped calling, so that no caller's work has to find out whether the peer
/// works again.
package enum HealthQuestion {
  /// Answered with an empty message while the service can do its work, and with UNAVAILABLE while it cannot.
  package static let method = Method<Status, Status>("wire.Health/Check", .unary)
}
