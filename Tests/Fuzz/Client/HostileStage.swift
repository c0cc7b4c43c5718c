import NIOCore
import Synchronization

/// What a hostile server plays now, and what it has seen.
final class HostileStage: Sendable {
  private struct State {
    var script = HostileScript()
    var channels: [ObjectIdentifier: any Channel] = [:]
    var breach: String?
  }

  private let state = Mutex(State())

  /// What the connections of now play.
  var script: HostileScript {
    get { state.withLock { $0.script } }
    set { state.withLock { $0.script = newValue } }
  }

  /// What the client did against the protocol, once.
  func takeBreach() -> String? { state.withLock { $0.breach.take() } }

  func note(breach: String) { state.withLock { $0.breach = breach } }

  func opened(_ channel: any Channel) { state.withLock { $0.channels[ObjectIdentifier(channel)] = channel } }

  func closed(_ channel: any Channel) {
    _ = state.withLock { $0.channels.removeValue(forKey: ObjectIdentifier(channel)) }
  }

  /// How many connections are open.
  var connections: Int { state.withLock { $0.channels.count } }

  /// Ends all connections.
  func closeAll() {
    for channel in state.withLock({ Array($0.channels.values) }) { channel.close(promise: nil) }
  }
}
