import NIOCore
import Synchronization

/// The messages of one stream that have arrived and were not read yet; one reader.
///
/// The connection fills it on its event loop and stops reading the socket when the reader falls behind.
final class MessageQueue: Sendable {
  private enum End: Sendable {
    case clean
    case failed(RPCError)
  }

  private struct State: Sendable {
    var messages = CircularBuffer<ByteBuffer>()
    var bytes = 0
    var isBehind = false
    var end: End?
    var reader: CheckedContinuation<Void, Never>?
  }

  /// What a waiting message costs besides its bytes.
  private static let messageOverhead = 64

  private let maxBytes: Int
  private let caughtUp: @Sendable () -> Void
  private let state = Mutex(State())

  /// A queue that asks to stop beyond `maxBytes` and calls `caughtUp` when half of it was read again.
  init(maxBytes: Int, caughtUp: @escaping @Sendable () -> Void) {
    self.maxBytes = maxBytes
    self.caughtUp = caughtUp
  }

  /// Adds a message; true when the reader has fallen behind just now.
  func push(_ message: ByteBuffer) -> Bool {
    let (reader, isBehind) = state.withLock { state -> (CheckedContinuation<Void, Never>?, Bool) in
      guard state.end == nil else { return (nil, false) }
      state.messages.append(message)
      state.bytes += message.readableBytes + Self.messageOverhead
      let fellBehind = !state.isBehind && state.bytes > maxBytes
      if fellBehind { state.isBehind = true }
      return (state.reader.take(), fellBehind)
    }
    reader?.resume()
    return isBehind
  }

  /// No message follows; with an error, what was not read yet is dropped.
  func finish(_ error: RPCError? = nil) {
    let (reader, didCatchUp) = state.withLock { state -> (CheckedContinuation<Void, Never>?, Bool) in
      guard state.end == nil || error != nil else { return (nil, false) }
      state.end = error.map { .failed($0) } ?? .clean
      return (state.reader.take(), error != nil && Self.empty(&state))
    }
    reader?.resume()
    if didCatchUp { caughtUp() }
  }

  /// The next message; nil after the last.
  func next() async throws(RPCError) -> ByteBuffer? {
    while true {
      if Task.isCancelled { throw .cancelled }
      let (message, end, didCatchUp) = state.withLock { state -> (ByteBuffer?, End?, Bool) in
        guard let message = state.messages.popFirst() else { return (nil, state.end, false) }
        state.bytes -= message.readableBytes + Self.messageOverhead
        let didCatchUp = state.isBehind && state.bytes <= maxBytes / 2
        if didCatchUp { state.isBehind = false }
        return (message, nil, didCatchUp)
      }
      if didCatchUp { caughtUp() }
      if let message { return message }
      switch end {
      case .clean: return nil
      case .failed(let error): throw error
      case nil: await waitForMore()
      }
    }
  }

  /// Returns when there is something to look at, or when the task is cancelled.
  private func waitForMore() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (mayGoOn, earlier) = state.withLock { state -> (Bool, CheckedContinuation<Void, Never>?) in
          if Task.isCancelled || !state.messages.isEmpty || state.end != nil { return (true, nil) }
          let earlier = state.reader
          state.reader = continuation
          return (false, earlier)
        }
        earlier?.resume()
        if mayGoOn { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.reader.take() }?.resume()
    }
  }

  private static func empty(_ state: inout State) -> Bool {
    state.messages.removeAll()
    state.bytes = 0
    defer { state.isBehind = false }
    return state.isBehind
  }
}
