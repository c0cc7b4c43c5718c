import Logging
import Messages
import NIOCore
import Synchronization

/// The answering side of a connection.
final class ServerConnection: ConnectionRole {
  let link: FrameLink<ServerState>
  let limits: RPCLimits
  /// Nothing more is asked for while the caller does not read the answers.
  let holdsBackWhenFull = true
  let serving: ServedCalls
  let growth: CreditGrowth
  private let peer = Mutex("")
  /// Who calls: by certificate with TLS, otherwise as HELLO says it.
  private let callers = Mutex<Set<String>>([])
  private let onClose: @Sendable () -> Void

  init(channel: any Channel, limits: RPCLimits, serving: ServedCalls, onClose: @escaping @Sendable () -> Void) {
    link = FrameLink(channel: channel, limits: limits, state: ServerState())
    self.limits = limits
    growth = CreditGrowth(limits)
    self.serving = serving
    self.onClose = onClose
  }

  /// Ends a call for both sides: its last frame is added and its place is free.
  func end(_ stream: UInt32, _ last: (inout OutgoingFrames) -> Void) {
    link.with { guarded in
      last(&guarded.outgoing)
      _ = guarded.state.remove(stream)
    }
  }

  /// Adds a frame.
  func add(_ type: FrameType, _ stream: UInt32, _ head: some Message) {
    link.with { $0.outgoing.append(type, stream: stream, head) }
  }

  /// The handler of a call has ended: its place is free whatever became of the call.
  func handlerEnded(_ stream: UInt32) {
    link.with { guarded in
      guard guarded.state.remove(stream), guarded.state.isFinished else { return }
      guarded.outgoing.wantWake()
    }
  }

  /// Logs what a handler threw that is no answer.
  func report(_ error: any Error, _ context: CallContext) {
    serving.logger.error(
      "A call failed for a reason of our own.",
      metadata: [
        "method": "\(context.method)", "request_id": "\(context.metadata.requestId)", "cause": "\(error)",
        "peer": "\(context.peer)",
      ])
  }

  func hello() -> Hello {
    Hello(
      version: 1, maxFrameBytes: UInt32(clamping: limits.maxFrameBytes),
      maxStreams: UInt32(clamping: limits.maxStreams),
      initialCreditBytes: UInt32(clamping: limits.initialCreditBytes), service: serving.service,
      instance: serving.instance)
  }

  func greeted(_ hello: Hello) throws(ProtocolViolation) {
    guard hello.maxFrameBytes >= 1024, hello.initialCreditBytes >= 1024 else {
      throw .malformed("HELLO accepts nothing worth sending")
    }
    link.onLoop {
      $0.state.maxFrameBytes = Int(hello.maxFrameBytes)
      $0.state.initialCredit = Int(min(hello.initialCreditBytes, UInt32(Int32.max)))
    }
    callers.withLock { if $0.isEmpty && !serving.isSecured { $0 = [hello.service] } }
    let name = "\(hello.service.prefix(64))/\(hello.instance.prefix(128))"
    peer.withLock { $0 = name }
  }

  /// Callers may be many, and what one has sent before it leaves does not matter any more.
  func turn(at now: ContinuousClock.Instant, goesOn: Bool) -> ReadTurn? {
    ReadTurn(now: now, isStrained: link.onLoop { $0.state.allowance.isStrained(at: now, wasHeldUp: goesOn) })
  }

  func expire(at now: ContinuousClock.Instant) {
    let late = link.onLoop { guarded -> [ServerCall] in
      var late: [ServerCall] = []
      var next: ContinuousClock.Instant?
      for call in guarded.state.calls.values {
        if call.context.deadline <= now {
          late.append(call)
        } else {
          next = min(next ?? call.context.deadline, call.context.deadline)
        }
      }
      guarded.clock.restart(next)
      return late
    }
    for call in late { call.cancel(.deadlineExceeded, tellsCaller: true) }
  }

  func drain() {
    link.onLoop { guarded in
      guard !guarded.state.isDraining else { return }
      guarded.state.isDraining = true
      guarded.outgoing.append(.goaway, Goaway(lastStreamId: guarded.state.lastStream, reason: "stopping"))
    }
  }

  func secured(_ names: Set<String>) { callers.withLock { $0 = names } }

  func failed(_ error: any Error) {
    serving.figures.refusedConnection()
    serving.logger.warning("A connection was refused.", metadata: ["cause": "\(error)"])
  }

  /// Whether this caller may call a method.
  func mayCall(_ entry: MethodEntry) -> Bool {
    guard let allowed = entry.callers else { return true }
    return callers.withLock { !$0.isDisjoint(with: allowed) }
  }

  /// Notes that a call was refused because of who calls.
  func reportForbidden(_ method: String) {
    serving.figures.refusedCall(method)
    let names = callers.withLock { $0.sorted().joined(separator: " ") }
    serving.logger.warning(
      "A call was refused: this caller may not make it.",
      metadata: ["method": "\(method)", "caller": "\(names)", "peer": "\(peerName)"])
  }

  func lastStream() -> UInt32 { link.onLoop { $0.state.lastStream } }

  func closed(_ violation: ProtocolViolation?) {
    if let violation {
      serving.logger.warning(
        "A caller broke the protocol.",
        metadata: ["peer": "\(peer.withLock { $0 })", "reason": "\(violation.reason)"])
    }
    for call in link.onLoop({ Array($0.state.calls.values) }) { call.cancel(.cancelled, tellsCaller: false) }
    onClose()
  }

  /// Cancels what still runs, telling the callers.
  func cancelCalls() {
    for call in link.onLoop({ Array($0.state.calls.values) }) {
      call.cancel(.unavailable("the service stopped", notProcessed: false), tellsCaller: true)
    }
  }

  /// The caller's name as it gave it.
  var peerName: String { peer.withLock { $0 } }
}
