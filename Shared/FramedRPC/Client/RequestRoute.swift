import Messages
import Synchronization

/// Where the messages of a client-streaming call go: the call may still move to another connection until the first of
/// them is on its way.
final class RequestRoute: Sendable {
  /// A call open on a connection.
  struct Place: Sendable {
    let connection: ClientConnection
    let stream: UInt32
  }

  private typealias Writer = CheckedContinuation<Result<Place, RPCError>, Never>

  private enum State {
    /// Not open yet, or looking for another connection; writers may wait.
    case nowhere([Writer])
    case open(Place)
    case begun(Place)
    case over(RPCError)
  }

  private let state = Mutex(State.nowhere([]))

  /// The call is open there.
  func open(_ place: Place) {
    let (writers, error) = state.withLock { state -> ([Writer], RPCError?) in
      switch state {
      case .over(let error): return ([], error)
      case .nowhere(let writers) where !writers.isEmpty:
        state = .begun(place)
        return (writers, nil)
      case .nowhere, .open, .begun:
        state = .open(place)
        return ([], nil)
      }
    }
    for writer in writers { writer.resume(returning: .success(place)) }
    if let error { place.connection.fail(place.stream, error) }
  }

  /// Whether the call may be opened again, as none of its messages were lost; if so it is nowhere from now on.
  func leave() -> Bool {
    state.withLock { state in
      switch state {
      case .open: state = .nowhere([])
      case .nowhere: break
      case .begun, .over: return false
      }
      return true
    }
  }

  /// No more messages are taken; a call that is still open ends with this error.
  func end(_ error: RPCError) {
    let (writers, place) = state.withLock { state -> ([Writer], Place?) in
      defer { state = .over(error) }
      switch state {
      case .nowhere(let writers): return (writers, nil)
      case .open(let place), .begun(let place): return ([], place)
      case .over: return ([], nil)
      }
    }
    for writer in writers { writer.resume(returning: .failure(error)) }
    if let place { place.connection.fail(place.stream, error) }
  }

  /// Sends a message; waits until there is a connection and room.
  func write(_ message: some Message) async throws(RPCError) {
    let place = try await begin()
    try await place.connection.write(message, place.stream)
  }

  /// Says that no message follows.
  func finish() async throws(RPCError) {
    let place = try await begin()
    place.connection.endRequests(place.stream)
  }

  /// Where the call is, and stays from now on.
  private func begin() async throws(RPCError) -> Place {
    let result = await withCheckedContinuation { (writer: Writer) in
      let result = state.withLock { state -> Result<Place, RPCError>? in
        switch state {
        case .open(let place), .begun(let place):
          state = .begun(place)
          return .success(place)
        case .over(let error): return .failure(error)
        case .nowhere(let writers):
          state = .nowhere(writers + [writer])
          return nil
        }
      }
      if let result { writer.resume(returning: result) }
    }
    return try result.get()
  }
}
