import Messages

/// A call as its caller asked for it: everything that all attempts share.
struct OutgoingCall: Sendable {
  let method: String
  let metadata: Metadata
  let deadline: ContinuousClock.Instant

  init(method: String, options: CallOptions, limits: RPCLimits) {
    self.method = method
    self.metadata = options.metadata
    self.deadline = .now + min(options.timeout, limits.maxDeadline)
  }

  /// The head of a REQUEST that goes out now.
  func head(attempt: UInt32) throws(RPCError) -> [UInt8] {
    let (seconds, attoseconds) = ContinuousClock.now.duration(to: deadline).components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    guard milliseconds > 0 else { throw .deadlineExceeded }
    let head = RequestHead(
      method: method, deadlineMilliseconds: UInt32(clamping: milliseconds), metadata: metadata, attempt: attempt)
    do { return try head.encoded() } catch { throw .invalidRequest("the call's metadata cannot be encoded: \(error)") }
  }
}
