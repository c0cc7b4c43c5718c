import NIOCore
import Synchronization

/// One address of a service, and the figures of it that every call touches.
final class Peer: Sendable {
  let address: SocketAddress
  /// The name that led to the address.
  let target: RPCTarget
  /// Calls that were given to it and are not over.
  let inFlight = Atomic<Int>(0)
  /// Calls it has answered well since the client exists.
  let successes = Atomic<UInt64>(0)

  init(address: SocketAddress, target: RPCTarget) {
    self.address = address
    self.target = target
  }

  var load: Int { inFlight.load(ordering: .relaxed) }

  var answered: UInt64 { successes.load(ordering: .relaxed) }
}
