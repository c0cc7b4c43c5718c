import DequeModule
import NIOCore
import Synchronization

/// What stands between callers on any thread and the event loop of one connection: the commands that are to be written
/// and the calls that wait for answers, in one order. Whoever adds the first command since the loop's last turn wakes
/// it; all that was added by then leaves in one write.
final class RedisLink: Sendable {
  private struct State {
    var outbox = ByteBuffer()
    var format = CommandFormat()
    var calls: Deque<RedisCall> = []
    var commandsInFlight = 0
    var earliest: ContinuousClock.Instant?
    var isAwake = false
    var isOpen = true
  }

  private let state = Mutex(State())
  /// Callers that have not gone on yet.
  private let callers = Atomic<Int>(0)
  private let inFlightLimit: Int
  private let channel: any Channel

  init(channel: any Channel, inFlightLimit: Int) {
    self.channel = channel
    self.inFlightLimit = inFlightLimit
  }

  var isOpen: Bool { state.withLock { $0.isOpen } }

  /// Sends commands and waits for their answers.
  func ask(_ commands: [[RedisArgument]], within limit: Duration) async -> RedisCall.Outcome {
    let isAlone = callers.add(1, ordering: .relaxed).newValue == 1
    defer { callers.subtract(1, ordering: .relaxed) }
    let call = RedisCall(count: commands.count, sentAt: .now, within: limit)
    send(commands, for: call)
    if isAlone { call.waitOnTheSpot() }
    return await call.outcome()
  }

  /// Puts commands on their way; their answers go to `call`, one each.
  private func send(_ commands: [[RedisArgument]], for call: RedisCall) {
    let (error, wakes) = state.withLock { state -> (RedisError?, Bool) in
      guard state.isOpen else { return (.connectionLost, false) }
      guard state.commandsInFlight + commands.count <= inFlightLimit else { return (.overloaded, false) }
      for command in commands { state.format.append(command, to: &state.outbox) }
      state.commandsInFlight += commands.count
      state.calls.append(call)
      if state.earliest.map({ call.deadline < $0 }) ?? true { state.earliest = call.deadline }
      defer { state.isAwake = true }
      return (nil, !state.isAwake)
    }
    if let error { call.fail(error) }
    if wakes { channel.eventLoop.execute { self.channel.pipeline.fireUserInboundEventTriggered(Turn()) } }
  }

  /// Tells the connection's handler that there is something to write.
  struct Turn: Sendable {}

  // What follows is for the loop.

  /// What is to be written now, and when the first caller will have waited long enough.
  func takeOutbox() -> (bytes: ByteBuffer, earliest: ContinuousClock.Instant?) {
    state.withLock { state in
      state.isAwake = false
      defer { state.outbox = ByteBuffer() }
      return (state.outbox, state.earliest)
    }
  }

  /// The call that the next answers belong to.
  func nextCall() -> RedisCall? {
    state.withLock { state in
      guard let call = state.calls.popFirst() else { return nil }
      state.commandsInFlight -= call.count
      return call
    }
  }

  /// Calls whose caller has waited long enough, when the next one will have, and since when the oldest waits. They keep
  /// their place in the order: the answers still come.
  func overdue(
    at now: ContinuousClock.Instant
  ) -> (calls: [RedisCall], next: ContinuousClock.Instant?, oldest: ContinuousClock.Instant?) {
    state.withLock { state in
      let overdue = state.calls.filter { $0.deadline <= now }
      state.earliest = state.calls.lazy.map(\.deadline).filter { $0 > now }.min()
      return (Array(overdue), state.earliest, state.calls.first?.sentAt)
    }
  }

  /// Ends it. Returns who waits.
  func close() -> [RedisCall] {
    state.withLock { state in
      state.isOpen = false
      defer { state.calls = [] }
      return Array(state.calls)
    }
  }
}
