/// What a balancer keeps of each peer, and what it hands out.
extension Balancer {
  struct PeerEntry: Sendable {
    let peer: Peer
    var link: Link?
    var phase: PeerPhase
    var health: PeerHealth
    /// Grows when the peer goes to rest: what ends later but began earlier tells nothing new.
    var epoch = 0
    /// What the peer had answered when its connection was made.
    var answeredBefore: UInt64 = 0
    /// Whether a connection is there but the peer's answers were not good.
    var restsForAnswers: Bool { if case .resting = phase { link != nil } else { false } }
  }

  /// A peer that takes a call.
  struct Pick: Sendable {
    let peer: Peer
    let link: Link
    let epoch: Int
    let isTrial: Bool
    /// What the peer had answered when this connection was made.
    let answeredBefore: UInt64
  }

  /// A peer to be tried: connected to when there is no connection yet, else asked how it does.
  struct Attempt: Sendable {
    let peer: Peer
    let link: Link?
  }
}
