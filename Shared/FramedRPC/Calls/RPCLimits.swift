/// What one side of a connection accepts; every figure is a hard bound.
package struct RPCLimits: Sendable, Equatable {
  /// The largest payload of a frame, in bytes; announced in HELLO.
  package var maxFrameBytes: Int
  /// Calls open at once on a connection; announced in HELLO. A cancelled call counts until its handler ends.
  package var maxStreams: Int
  /// The largest RequestHead, metadata included, in bytes.
  package var maxHeadBytes: Int
  /// Bytes of one stream that wait unread before the connection is read no further.
  package var maxUnreadBytes: Int
  /// Bytes that wait to be written on a connection before whoever writes has to wait.
  package var maxUnwrittenBytes: Int
  /// The longest a caller may give a call; longer deadlines are cut to it.
  package var maxDeadline: Duration
  /// How long the other side may take until its HELLO is there.
  package var helloTimeout: Duration

  /// Limits with these figures.
  package init(
    maxFrameBytes: Int = 4 << 20, maxStreams: Int = 1024, maxHeadBytes: Int = 8 << 10, maxUnreadBytes: Int = 256 << 10,
    maxUnwrittenBytes: Int = 256 << 10, maxDeadline: Duration = .seconds(600), helloTimeout: Duration = .seconds(5)
  ) {
    self.maxFrameBytes = maxFrameBytes
    self.maxStreams = maxStreams
    self.maxHeadBytes = maxHeadBytes
    self.maxUnreadBytes = maxUnreadBytes
    self.maxUnwrittenBytes = maxUnwrittenBytes
    self.maxDeadline = maxDeadline
    self.helloTimeout = helloTimeout
  }
}
