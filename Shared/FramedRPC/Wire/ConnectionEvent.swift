/// What reaches a connection's event loop from elsewhere.
enum ConnectionEvent: Sendable {
  /// Frames wait to be written, or the timer has to be set.
  case wake
  /// A reader that had fallen behind has caught up.
  case caughtUp
  /// No new calls; close when the last has ended.
  case drain
  /// Close now.
  case stop
}
