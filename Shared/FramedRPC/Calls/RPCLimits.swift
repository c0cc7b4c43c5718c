/// What one side of a connection accepts; every figure is a hard bound.
package struct RPCLimits: Sendable, Equatable {
  /// The largest payload of a frame, in bytes; announced in HELLO.
  package var maxFrameBytes: Int
  /// Calls open at once on a connection; announced in HELLO. A cancelled call counts until its handler ends.
  package var maxStreams: Int
  /// The largest RequestHead, metadata included, in bytes.
  package var maxHeadBytes: Int
  /// Credit of a new stream: bytes that may wait unread; announced in HELLO. At least 1,024.
  package var initialCreditBytes: Int
  /// The most credit that the stream of a reader who keeps up grows to.
  package var maxStreamCreditBytes: Int
  /// What all streams of a connection together may grow by.
  package var creditGrowthBytes: Int
  /// Bytes of the messages of unary calls that are being served on a connection.
  package var maxServedBytes: Int
  /// Bytes that wait to be written on a connection before whoever writes has to wait.
  package var maxUnwrittenBytes: Int
  /// The longest a caller may give a call; longer deadlines are cut to it.
  package var maxDeadline: Duration
  /// How long the other side may take until its HELLO is there.
  package var helloTimeout: Duration
  /// How long the other side may be silent before it is sent a PING.
  package var silenceBeforePing: Duration
  /// How long it may be silent after that before the connection is closed.
  package var silenceAfterPing: Duration

  /// Limits with these figures.
  package init(
    maxFrameBytes: Int = 4 << 20, maxStreams: Int = 1024, maxHeadBytes: Int = 8 << 10,
    initialCreditBytes: Int = 128 << 10, maxStreamCreditBytes: Int = 1 << 20, creditGrowthBytes: Int = 16 << 20,
    maxServedBytes: Int = 64 << 20, maxUnwrittenBytes: Int = 256 << 10, maxDeadline: Duration = .seconds(600),
    helloTimeout: Duration = .seconds(5),
    silenceBeforePing: Duration = .seconds(30), silenceAfterPing: Duration = .seconds(10)
  ) {
    self.maxFrameBytes = maxFrameBytes
    self.maxStreams = maxStreams
    self.maxHeadBytes = maxHeadBytes
    self.initialCreditBytes = max(1_024, initialCreditBytes)
    self.maxStreamCreditBytes = maxStreamCreditBytes
    self.creditGrowthBytes = creditGrowthBytes
    self.maxServedBytes = maxServedBytes
    self.maxUnwrittenBytes = maxUnwrittenBytes
    self.maxDeadline = maxDeadline
    self.helloTimeout = helloTimeout
    self.silenceBeforePing = silenceBeforePing
    self.silenceAfterPing = silenceAfterPing
  }
}
