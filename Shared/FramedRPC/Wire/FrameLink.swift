import NIOCore
import Synchronization

/// One connection as its calls see it: what waits to be written, and the state that is guarded by the same lock, so
/// that a call is entered and its frame added in one step.
final class FrameLink<State: ConnectionState>: Sendable {
  struct Guarded: Sendable {
    var outgoing: OutgoingFrames
    var clock = DeadlineClock()
    var state: State
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
  func wait(until mayGoOn: @Sendable (inout Guarded) -> Bool) async {
    let number = guarded.withLock { $0.outgoing.writerNumber() }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = guarded.withLock { guarded in
          if Task.isCancelled || guarded.outgoing.isClosed || mayGoOn(&guarded) { return true }
          guarded.outgoing.addWriter(number, continuation)
          return false
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      guarded.withLock { $0.outgoing.removeWriter(number) }?.resume()
    }
  }

  /// Returns when there may be room to write, or when the task is cancelled; the caller looks again.
  func waitForRoom() async { await wait { $0.outgoing.hasRoom } }

  /// Wakes everyone who waits for room or credit.
  func wakeWriters() {
    for writer in guarded.withLock({ $0.outgoing.takeWriters() }) { writer.resume() }
  }
}
