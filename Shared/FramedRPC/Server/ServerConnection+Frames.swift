import Messages
import NIOCore

/// What the caller sends, on the event loop.
extension ServerConnection {
  /// Heads are smaller; each so many bytes of a larger one count as a frame that cost its sender nothing.
  private static let usualHeadBytes = 1 << 10
  /// DATA without payload counts as so many, as each wakes whoever reads the call's messages.
  private static let emptyDataFrames = 10

  func received(_ frame: Frame) throws(ProtocolViolation) {
    switch frame.type {
    case .request: try open(frame)
    case .data:
      if frame.payload.readableBytes == 0 { try countIdle(Self.emptyDataFrames) }
      guard try queue(frame)?.push(frame.payload) ?? true else { throw .excessive("DATA without credit") }
    case .end:
      guard frame.payload.readableBytes == 0 else { throw .malformed("END of a caller carries nothing") }
      try queue(frame)?.finish()
    case .cancel:
      guard frame.payload.readableBytes == 0 else { throw .malformed("CANCEL carries nothing") }
      guard let call = try call(frame) else { break }
      try countIdle()
      call.cancel(.cancelled, tellsCaller: false)
    case .ping:
      guard frame.payload.readableBytes == 8 else { throw .malformed("PING carries eight bytes") }
      try countIdle()
      let isFull = link.onLoop { guarded in
        frame.payload.withUnsafeReadableBytes { guarded.outgoing.append(.pong, $0) }
        return guarded.outgoing.isFull
      }
      if isFull { throw .excessive("PINGs whose PONGs nobody reads") }
    case .credit: try credit(frame)
    case .pong, .goaway: try countIdle()
    case .hello: throw .malformed("a second HELLO")
    case .response: throw .malformed("RESPONSE from the side that calls")
    }
  }

  /// Counts a frame that cost its sender nothing, or as much as so many of them.
  private func countIdle(_ frames: Int = 1) throws(ProtocolViolation) {
    try link.onLoop { (guarded) throws(ProtocolViolation) in try guarded.state.allowance.take(frames, now: { .now }) }
  }

  private func credit(_ frame: Frame) throws(ProtocolViolation) {
    let bytes = try Self.credit(in: frame.payload)
    let isBounded = try link.onLoop { (guarded) throws(ProtocolViolation) -> Bool in
      guard let credit = guarded.state.credits[frame.stream] else {
        try guarded.state.allowance.take(now: { .now })
        return true
      }
      guarded.state.credits[frame.stream] = credit + bytes
      return credit + bytes <= Int(Int32.max)
    }
    guard isBounded else { throw .excessive("credit beyond all bounds") }
    link.wakeWriters()
  }

  /// The call a frame belongs to; nil when it is over already.
  private func call(_ frame: Frame) throws(ProtocolViolation) -> ServerCall? {
    try link.onLoop { (guarded) throws(ProtocolViolation) -> ServerCall? in
      if let call = guarded.state.calls[frame.stream] { return call }
      guard frame.stream <= guarded.state.lastStream else {
        throw .malformed("\(frame.type) of a call that was never opened")
      }
      try guarded.state.allowance.take(now: { .now })
      return nil
    }
  }

  /// Where the messages of a call go; nil when it is over already.
  private func queue(_ frame: Frame) throws(ProtocolViolation) -> MessageQueue? {
    guard let call = try call(frame) else { return nil }
    guard let queue = call.queue else { throw .malformed("\(frame.type) of a call whose REQUEST was its last") }
    return queue
  }

  private func open(_ frame: Frame) throws(ProtocolViolation) {
    let (head, message) = try split(frame)
    let stream = frame.stream
    let (refusal, maxAnswerBytes) = try link.onLoop { (guarded) throws(ProtocolViolation) -> (RPCError?, Int) in
      guard stream > guarded.state.lastStream else { throw .malformed("stream \(stream) again") }
      guarded.state.lastStream = stream
      if guarded.state.isDraining { return (.draining, 0) }
      let isFull =
        guarded.state.calls.count >= limits.maxStreams
        || guarded.state.servedBytes + message.readableBytes > limits.maxServedBytes
      return (isFull ? .tooManyCalls : nil, guarded.state.maxFrameBytes)
    }
    guard let entry = serving.router.method(head.method) else {
      return refuse(
        stream,
        refusal ?? RPCError(code: .unimplemented, errorCode: "not_found", detail: "no such method", notProcessed: true))
    }
    if let refusal { return refuse(stream, refusal) }
    guard mayCall(entry) else {
      reportForbidden(entry.name)
      return refuse(
        stream,
        RPCError(
          code: .permissionDenied, errorCode: "forbidden", detail: "this service may not call that method",
          notProcessed: true))
    }
    guard head.deadlineMilliseconds > 0 else { return refuse(stream, .invalidRequest("a call needs a deadline")) }
    guard (frame.flags == Frame.endOfRequests) == (entry.kind != .clientStreaming) else {
      return refuse(stream, .invalidRequest("a call of the wrong kind"))
    }
    let now = ContinuousClock.now
    let timeout = min(.milliseconds(Int64(head.deadlineMilliseconds)), limits.maxDeadline)
    let context = CallContext(
      metadata: head.metadata ?? Metadata(), deadline: now + timeout, method: head.method, peer: peerName)
    let call = ServerCall(
      stream: stream, context: context, began: now, payload: message,
      queue: entry.kind == .clientStreaming ? makeQueue(stream) : nil, maxAnswerBytes: maxAnswerBytes, connection: self
    )
    link.onLoop { guarded in
      guarded.state.calls[stream] = call
      guarded.state.servedBytes += call.messageBytes
      if entry.kind == .serverStreaming { guarded.state.credits[stream] = guarded.state.initialCredit }
      _ = guarded.clock.note(context.deadline)
    }
    start(call, entry)
  }

  private func start(_ call: ServerCall, _ entry: MethodEntry) {
    let serve = { @Sendable [serving] in
      await serving.around(call.context) { await entry.run(call) }
      self.handlerEnded(call.stream)
    }
    guard entry.starts.next() else { return call.runs(in: Task { await serve() }) }
    call.runs(in: Task.immediate { await serve() })
    entry.starts.kept(call.began.duration(to: .now))
  }

  private func makeQueue(_ stream: UInt32) -> MessageQueue {
    MessageQueue(window: limits.initialCreditBytes, growth: growth) { [link] bytes in
      link.with { guarded in
        guard guarded.state.calls[stream] != nil else { return }
        guarded.outgoing.append(.credit, stream: stream, Credit(bytes: UInt32(clamping: bytes)))
      }
    }
  }

  private func split(_ frame: Frame) throws(ProtocolViolation) -> (RequestHead, ByteBuffer) {
    var payload = frame.payload
    guard let length = payload.readInteger(as: UInt32.self), length <= payload.readableBytes else {
      throw .malformed("REQUEST is shorter than its head")
    }
    guard length <= limits.maxHeadBytes else {
      throw .excessive("a head of \(length) bytes; at most \(limits.maxHeadBytes) are accepted")
    }
    guard let bytes = payload.readSlice(length: Int(length)), let head = try? bytes.decoded(as: RequestHead.self) else {
      throw .malformed("the head of REQUEST cannot be read")
    }
    if length > Self.usualHeadBytes { try countIdle(Int(length) / Self.usualHeadBytes) }
    guard frame.flags == Frame.endOfRequests || payload.readableBytes == 0 else {
      throw .malformed("REQUEST carries a message though more are to follow")
    }
    return (head, payload)
  }

  private func refuse(_ stream: UInt32, _ error: RPCError) {
    link.onLoop { $0.outgoing.append(.end, stream: stream, ServerCall.status(error)) }
  }
}
