import Messages
import NIOCore

/// A caller's end of a connection.
final class ClientConnection: ConnectionRole {
  let link: FrameLink<ClientState>
  let limits: RPCLimits
  /// A caller reads on whatever waits to be written, or two full sides would wait for each other.
  let holdsBackWhenFull = false
  let service: String
  let instance: String
  let greeting: EventLoopPromise<Void>
  private let growth: CreditGrowth

  init(channel: any Channel, limits: RPCLimits, service: String, instance: String) {
    link = FrameLink(channel: channel, limits: limits, state: ClientState())
    self.limits = limits
    growth = CreditGrowth(limits)
    self.service = service
    self.instance = instance
    greeting = channel.eventLoop.makePromise()
  }

  /// Returns when the other side has said HELLO.
  func greeted() async throws { try await greeting.futureResult.get() }

  /// Whether new calls may go out on it.
  var isUsable: Bool { link.onLoop { !$0.state.isDraining } }

  /// Opens a call whose answer is one message; with no `message`, messages follow. Returns its stream.
  func open(_ call: OutgoingCall, attempt: UInt32, message: [UInt8]?) async throws(RPCError) -> UInt32 {
    try await enter(.waiting(deadline: call.deadline, reader: nil), call, attempt, message)
  }

  /// Opens a call that many messages answer; returns when the first of them, or their end, is there.
  func openStream(
    _ call: OutgoingCall, attempt: UInt32, message: [UInt8]
  ) async throws(RPCError) -> (UInt32, MessageQueue) {
    let opened = StreamNumber()
    let queue = MessageQueue(window: limits.initialCreditBytes, growth: growth) { [link] bytes in
      let stream = opened.value
      link.with { guarded in
        guard case .streaming = guarded.state.calls[stream] else { return }
        guarded.outgoing.append(.credit, stream: stream, Credit(bytes: UInt32(clamping: bytes)))
      }
    }
    let stream = try await enter(.streaming(deadline: call.deadline, queue), call, attempt, message)
    opened.set(stream)
    do {
      try await queue.begun()
    } catch {
      abandon(stream)
      throw error
    }
    return (stream, queue)
  }

  private func enter(
    _ entry: ClientCall, _ call: OutgoingCall, _ attempt: UInt32, _ message: [UInt8]?
  ) async throws(RPCError) -> UInt32 {
    while true {
      let head = try call.head(attempt: attempt)
      guard head.count <= limits.maxHeadBytes else { throw .invalidRequest("the call's metadata is too large") }
      let stream = try link.with { (guarded) throws(RPCError) -> UInt32? in
        guard !guarded.state.isDraining, guarded.state.nextStream < UInt32.max else { throw .draining }
        guard guarded.state.openCalls < guarded.state.maxStreams else { throw .tooManyCalls }
        guard 4 + head.count + (message?.count ?? 0) <= guarded.state.maxFrameBytes else {
          throw .tooLarge("the request is larger than the service accepts")
        }
        guard guarded.outgoing.hasRoom else { return nil }
        let stream = guarded.state.enter(entry, uploads: message == nil)
        _ = guarded.clock.note(call.deadline)
        head.withUnsafeBytes { head in
          if let message {
            message.withUnsafeBytes { guarded.outgoing.appendRequest(stream: stream, head: head, message: $0) }
          } else {
            guarded.outgoing.appendRequest(stream: stream, head: head, message: nil)
          }
        }
        return stream
      }
      if let stream { return stream }
      await link.waitForRoom()
      if Task.isCancelled { throw .cancelled }
    }
  }

  /// The single message that answers a call; a cancelled task cancels the call.
  func reply(_ stream: UInt32) async throws(RPCError) -> ByteBuffer {
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (reader: ClientCall.Reader) in
        if let answer = link.onLoop({ $0.state.answer(stream, reader) }) { reader.resume(returning: answer) }
      }
    } onCancel: {
      fail(stream, .cancelled)
    }
    return try result.get()
  }

  /// Sends a message of a call that takes many; waits for room.
  func write(_ message: some Message, _ stream: UInt32) async throws(RPCError) {
    let frame: ByteBuffer
    do {
      frame = try OutgoingFrames.frame(.data, stream: stream, message)
    } catch {
      throw .invalidRequest("a message cannot be encoded: \(error)")
    }
    while true {
      if Task.isCancelled { throw .cancelled }
      let isSent = try link.with { (guarded) throws(RPCError) -> Bool in
        guard case .waiting = guarded.state.calls[stream] else { throw .cancelled }
        guard frame.readableBytes - Frame.headerBytes <= guarded.state.maxFrameBytes else {
          throw .tooLarge("a message is larger than the service accepts")
        }
        guard guarded.outgoing.hasRoom, guarded.state.spend(frame.readableBytes, on: stream) else {
          return false
        }
        guarded.outgoing.append(frame)
        return true
      }
      if isSent { return }
      await link.wait { $0.outgoing.hasRoom && $0.state.maySend(stream) }
    }
  }

  /// Says that no message follows.
  func endRequests(_ stream: UInt32) {
    link.with { guarded in
      if case .waiting = guarded.state.calls[stream] { guarded.outgoing.append(.end, stream: stream) }
    }
  }

  /// Ends an open call with this error and tells the other side that nobody waits any more.
  func fail(_ stream: UInt32, _ error: RPCError) {
    link.with { guarded -> EndedCall? in
      let ended = guarded.state.end(stream, .failure(error))
      if ended != nil { guarded.outgoing.append(.cancel, stream: stream) }
      return ended
    }?.tell()
  }

  /// Forgets a call whatever its state; one that is still open is cancelled.
  func abandon(_ stream: UInt32) {
    link.with { guarded -> EndedCall? in
      let ended = guarded.state.forget(stream)
      if ended != nil { guarded.outgoing.append(.cancel, stream: stream) }
      return ended
    }?.tell()
  }
}
