/// What reaches a connection's event loop from elsewhere.
enum ConnectionEvent: Sendable {
  /// Frames wait to be written, or the timer has to be set.
  case wake
  /// No new calls; close when the last has ended.
  case drain
  /// Close now.
  case stop
}
