import NIOCore
import Synchronization

/// The messages of one stream that have arrived and were not read yet, and the credit for more; one reader.
final class MessageQueue: Sendable {
  private enum End: Sendable {
    case clean
    case failed(RPCError)
  }

  private struct State: Sendable {
    var messages = CircularBuffer<ByteBuffer>()
    /// What may wait here unread.
    var window: Int
    /// What may still arrive.
    var credit: Int
    /// What was read since credit was last granted.
    var read = 0
    var end: End?
    var reader: CheckedContinuation<Void, Never>?
  }

  private let firstWindow: Int
  private let growth: CreditGrowth
  private let grant: @Sendable (Int) -> Void
  private let state: Mutex<State>

  /// A queue for `window` bytes at first; `grant` is told, outside of any lock, how many bytes more may come.
  init(window: Int, growth: CreditGrowth, grant: @escaping @Sendable (Int) -> Void) {
    firstWindow = window
    self.growth = growth
    self.grant = grant
    state = Mutex(State(window: window, credit: window))
  }

  deinit { growth.giveBack(state.withLock { $0.window } - firstWindow) }

  /// What a DATA frame with this payload costs.
  static func cost(_ payloadBytes: Int) -> Int { payloadBytes + Frame.headerBytes }

  /// Adds a message; false when it came without credit.
  func push(_ message: ByteBuffer) -> Bool {
    var message = message
    // One that is small beside the memory it was read into would hold more of that than its credit says.
    if message.storageCapacity > 4 * Self.cost(message.readableBytes) { message = message.copied() }
    let (reader, isWelcome) = state.withLock { state -> (CheckedContinuation<Void, Never>?, Bool) in
      guard state.end == nil else { return (nil, true) }
      guard state.credit > 0 else { return (nil, false) }
      state.credit -= Self.cost(message.readableBytes)
      state.messages.append(message)
      return (state.reader.take(), true)
    }
    reader?.resume()
    return isWelcome
  }

  /// No message follows; with an error, that is what comes after those that are there.
  func finish(_ error: RPCError? = nil) {
    let reader = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard state.end == nil else { return nil }
      state.end = error.map { .failed($0) } ?? .clean
      return state.reader.take()
    }
    reader?.resume()
  }

  /// The call is over for its reader: what was not read yet is dropped.
  func abort(_ error: RPCError) {
    let reader = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.end = .failed(error)
      state.messages.removeAll()
      return state.reader.take()
    }
    reader?.resume()
  }

  /// Returns when the first message or the end is there; throws when the call was refused, so that nothing ever comes.
  func begun() async throws(RPCError) {
    while true {
      if Task.isCancelled { throw .cancelled }
      let (isThere, end) = state.withLock { (!$0.messages.isEmpty, $0.end) }
      if isThere { return }
      switch end {
      case .failed(let error) where error.notProcessed: throw error
      case .failed, .clean: return
      case nil: await waitForMore()
      }
    }
  }

  /// The next message; nil after the last.
  func next() async throws(RPCError) -> ByteBuffer? {
    while true {
      if Task.isCancelled { throw .cancelled }
      let (message, end, granted) = state.withLock { state -> (ByteBuffer?, End?, Int) in
        guard let message = state.messages.popFirst() else { return (nil, state.end, 0) }
        state.read += Self.cost(message.readableBytes)
        return (message, nil, takeGrant(&state))
      }
      if granted > 0 { grant(granted) }
      if let message { return message }
      switch end {
      case .clean: return nil
      case .failed(let error): throw error
      case nil: await waitForMore()
      }
    }
  }

  /// What the other side is granted after a message was read: what was read, once it is half of the window; and more
  /// than that for a reader who has read all there is, as the credit may be what it waits for.
  private func takeGrant(_ state: inout State) -> Int {
    guard state.end == nil, state.read >= state.window / 2 else { return 0 }
    let more = state.messages.isEmpty ? growth.take(for: state.window) : 0
    defer { state.read = 0 }
    state.window += more
    state.credit += state.read + more
    return state.read + more
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
}
