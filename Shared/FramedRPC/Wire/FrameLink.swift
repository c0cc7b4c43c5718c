import NIOCore
import Synchronization

/// One connection as its calls see it: what waits to be written, and the state that is guarded by the same lock, so
/// that a call is entered and its frame added in one step.
final class FrameLink<State: ConnectionState>: Sendable {
  struct Guarded: Sendable {
    var outgoing: OutgoingFrames
    var clock = DeadlineClock()
    var state: State
    fileprivate var writers: [UInt64: Writer] = [:]
    fileprivate var nextWriter: UInt64 = 0

    init(outgoing: OutgoingFrames, state: State) {
      self.outgoing = outgoing
      self.state = state
    }

    /// Takes out those who wait to write and may go on.
    mutating func takeWriters() -> [CheckedContinuation<Void, Never>] {
      guard !writers.isEmpty else { return [] }
      let ready = writers.filter { outgoing.isClosed || $0.value.mayGoOn(self) }
      for number in ready.keys { writers[number] = nil }
      return ready.values.map(\.continuation)
    }
  }

  /// Someone who waits for room or credit.
  fileprivate struct Writer: Sendable {
    let mayGoOn: @Sendable (Guarded) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  private let guarded: Mutex<Guarded>
  private let pipeline: ChannelPipeline

  init(channel: any Channel, limits: RPCLimits, state: State) {
    self.pipeline = channel.pipeline
    self.guarded = Mutex(Guarded(outgoing: OutgoingFrames(maxBytes: limits.maxUnwrittenBytes), state: state))
  }

  /// Runs `body` under the lock and then wakes the event loop if `body` added a frame.
  @inline(__always)
  func with<Output: Sendable, Failure: Error>(_ body: (inout Guarded) throws(Failure) -> Output) throws(Failure)
    -> Output
  {
    let (output, mustWake) = try guarded.withLock { (guarded) throws(Failure) -> (Output, Bool) in
      let output = try body(&guarded)
      return (output, guarded.outgoing.claimWake())
    }
    if mustWake { send(.wake) }
    return output
  }

  /// Runs `body` under the lock on the event loop, which writes what was added at the end of its turn.
  @inline(__always)
  func onLoop<Output: Sendable, Failure: Error>(_ body: (inout Guarded) throws(Failure) -> Output) throws(Failure)
    -> Output
  {
    try guarded.withLock { (guarded) throws(Failure) -> Output in try body(&guarded) }
  }

  /// Hands an event to the connection's event loop.
  func send(_ event: ConnectionEvent) { pipeline.fireUserInboundEventTriggered(event) }

  /// Returns when a writer may go on as far as `mayGoOn` tells, or when the task is cancelled; the caller looks again.
  func wait(until mayGoOn: @escaping @Sendable (Guarded) -> Bool) async {
    let number = guarded.withLock { guarded in
      guarded.nextWriter += 1
      return guarded.nextWriter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = guarded.withLock { guarded in
          if Task.isCancelled || guarded.outgoing.isClosed || mayGoOn(guarded) { return true }
          guarded.writers[number] = Writer(mayGoOn: mayGoOn, continuation: continuation)
          return false
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      guarded.withLock { $0.writers.removeValue(forKey: number) }?.continuation.resume()
    }
  }

  /// Returns when there may be room to write, or when the task is cancelled; the caller looks again.
  func waitForRoom() async { await wait { $0.outgoing.hasRoom } }

  /// Wakes those who wait for room or credit that is there now.
  func wakeWriters() {
    for writer in guarded.withLock({ $0.takeWriters() }) { writer.resume() }
  }
}
