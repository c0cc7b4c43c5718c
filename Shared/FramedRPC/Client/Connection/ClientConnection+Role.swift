import Messages
import NIOCore

/// What the other side sends, on the event loop.
extension ClientConnection {
  func hello() -> Hello {
    Hello(
      version: 1, maxFrameBytes: UInt32(clamping: limits.maxFrameBytes), maxStreams: 0,
      initialCreditBytes: UInt32(clamping: limits.initialCreditBytes), service: service, instance: instance)
  }

  func greeted(_ hello: Hello) throws(ProtocolViolation) {
    guard hello.maxFrameBytes >= 1024, hello.maxStreams > 0, hello.initialCreditBytes >= 1024 else {
      throw .malformed("HELLO accepts nothing worth sending")
    }
    link.onLoop {
      $0.state.maxFrameBytes = Int(hello.maxFrameBytes)
      $0.state.maxStreams = Int(hello.maxStreams)
      $0.state.initialCredit = Int(min(hello.initialCreditBytes, UInt32(Int32.max)))
    }
    greeting.succeed()
  }

  /// Every answer counts, also those that came just before the other side closed.
  func turn(at now: ContinuousClock.Instant, goesOn: Bool) -> ReadTurn? { nil }

  func received(_ frame: Frame) throws(ProtocolViolation) {
    switch frame.type {
    case .response: try end(frame.stream, .success(frame.payload))
    case .data: try data(frame)
    case .end: try end(frame.stream, .failure(Self.error(in: frame.payload)))
    case .goaway: try goaway(frame.payload)
    case .ping: try ping(frame)
    case .credit: try credit(frame)
    case .pong: break
    case .hello: throw .malformed("a second HELLO")
    case .request, .cancel: throw .malformed("\(frame.type) from the side that answers")
    }
  }

  func expire(at now: ContinuousClock.Instant) {
    let ended = link.onLoop { guarded -> [EndedCall] in
      var ended: [EndedCall] = []
      var next: ContinuousClock.Instant?
      for (stream, call) in guarded.state.calls {
        guard let deadline = call.deadline else { continue }
        if deadline <= now {
          if let call = guarded.state.end(stream, .failure(.deadlineExceeded)) { ended.append(call) }
          guarded.outgoing.append(.cancel, stream: stream)
        } else {
          next = min(next ?? deadline, deadline)
        }
      }
      guarded.clock.restart(next)
      return ended
    }
    for call in ended { call.tell() }
  }

  func secured(_ names: Set<String>) {}

  func failed(_ error: any Error) {
    greeting.fail(RPCError.unavailable("the connection could not be secured", notProcessed: true))
  }

  func drain() { link.onLoop { $0.state.isDraining = true } }

  func lastStream() -> UInt32 { 0 }

  func closed(_ violation: ProtocolViolation?) {
    let detail = violation.map { "the service broke the protocol: \($0.reason)" } ?? "the connection is gone"
    let ended = link.onLoop { guarded -> [EndedCall] in
      guarded.state.isDraining = true
      let last = guarded.state.lastTaken ?? UInt32.max
      return guarded.state.calls.keys.compactMap { stream in
        guarded.state.end(stream, .failure(.unavailable(detail, notProcessed: stream > last)))
      }
    }
    for call in ended { call.tell() }
    greeting.fail(RPCError.unavailable(detail, notProcessed: true))
  }

  private func end(_ stream: UInt32, _ result: Result<ByteBuffer, RPCError>) throws(ProtocolViolation) {
    let ended = try link.onLoop { (guarded) throws(ProtocolViolation) -> EndedCall? in
      guard stream < guarded.state.nextStream else { throw .malformed("an answer to a call that was never made") }
      if case .streaming = guarded.state.calls[stream], case .success = result {
        throw .malformed("RESPONSE to a call that DATA answers")
      }
      if case .waiting = guarded.state.calls[stream], case .failure(let error) = result, error.code == .ok {
        throw .malformed("a good END of a call that RESPONSE answers")
      }
      return guarded.state.end(stream, result)
    }
    // What came before is still read.
    if case (.queue(let queue, _), .failure(let status)) = (ended, result) {
      queue.finish(status.code == .ok ? nil : status)
    } else {
      ended?.tell()
    }
  }

  private func ping(_ frame: Frame) throws(ProtocolViolation) {
    guard frame.payload.readableBytes == 8 else { throw .malformed("PING carries eight bytes") }
    let isFull = link.onLoop { guarded in
      frame.payload.withUnsafeReadableBytes { guarded.outgoing.append(.pong, $0) }
      return guarded.outgoing.isFull
    }
    if isFull { throw .excessive("PINGs whose PONGs nobody reads") }
  }

  private func data(_ frame: Frame) throws(ProtocolViolation) {
    let queue = try link.onLoop { (guarded) throws(ProtocolViolation) -> MessageQueue? in
      switch guarded.state.calls[frame.stream] {
      case .streaming(_, let queue): return queue
      case .waiting: throw .malformed("DATA to a call that RESPONSE answers")
      case .answered, nil:
        guard frame.stream < guarded.state.nextStream else { throw .malformed("DATA to a call that was never made") }
        return nil
      }
    }
    guard queue?.push(frame.payload) ?? true else { throw .excessive("DATA without credit") }
  }

  private func credit(_ frame: Frame) throws(ProtocolViolation) {
    let bytes = try Self.credit(in: frame.payload)
    let isBounded = link.onLoop { $0.state.grant(bytes, to: frame.stream) }
    guard isBounded else { throw .excessive("credit beyond all bounds") }
    link.wakeWriters()
  }

  private func goaway(_ payload: ByteBuffer) throws(ProtocolViolation) {
    let goaway: Goaway
    do { goaway = try payload.decoded() } catch { throw .malformed("GOAWAY cannot be read") }
    let ended = link.onLoop { guarded -> [EndedCall] in
      guarded.state.isDraining = true
      guarded.state.lastTaken = goaway.lastStreamId
      return guarded.state.calls.keys.filter { $0 > goaway.lastStreamId }.compactMap { stream in
        guarded.state.end(stream, .failure(.unavailable("the service is stopping", notProcessed: true)))
      }
    }
    for call in ended { call.tell() }
    if goaway.code != 0 { greeting.fail(RPCError.unavailable(goaway.reason, notProcessed: true)) }
  }

  /// The error that an END carries; `.ok` for the good end of a stream.
  private static func error(in payload: ByteBuffer) -> RPCError {
    guard let status = try? payload.decoded(as: Status.self), let code = StatusCode(rawValue: status.code) else {
      return .badReply("the service's status cannot be read")
    }
    let retryAfter = status.retryAfterMilliseconds
    return RPCError(
      code: code, errorCode: status.errorCode, detail: status.detail, notProcessed: status.notProcessed,
      retryAfter: retryAfter == 0 ? nil : .milliseconds(Int64(retryAfter)))
  }
}
