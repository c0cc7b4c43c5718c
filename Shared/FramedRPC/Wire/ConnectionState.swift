/// What a side of a connection keeps of its calls, guarded by the lock of its `FrameLink`.
protocol ConnectionState: Sendable {
  /// Whether the connection takes no more calls and the last has ended, so that it can be closed.
  var isFinished: Bool { get }
}
