import NIOCore

/// The peers of a client: which of them takes the next call, which rests, which is to be tried again.
///
/// A value without I/O; clock and randomness are handed in. `Link` is a connection.
struct Balancer<Link: AnyObject & Sendable>: Sendable {
  /// More addresses than these are not used.
  static var mostPeers: Int { 64 }

  var entries: [PeerEntry] = []
  /// Indices of the peers that are ready.
  private(set) var ready: [Int] = []
  /// Indices of those that wait for the one call on which their return depends.
  private var onTrial: [Int] = []
  /// When a peer has to be tried next; nil when all are well.
  private(set) var nextAttempt: ContinuousClock.Instant?

  /// Whether some peer is connected, so that a call finds one.
  var isConnected: Bool { entries.contains { $0.link != nil } }

  /// Whether some peer is being tried.
  var isTrying: Bool { entries.contains { $0.phase == .trying } }

  /// The peer for the next call: one that waits for its trial, else the less loaded of two ready ones drawn by lot,
  /// else whichever is connected at all. Not `avoided`, which has just refused the call, if another one is ready.
  mutating func pick(avoiding avoided: Peer? = nil, using random: inout some RandomNumberGenerator) -> Pick? {
    if let avoided, let index = choose(ready.filter { entries[$0].peer !== avoided }, &random) { return taken(index) }
    if let index = onTrial.popLast() {
      entries[index].phase = .trial(isOut: true)
      return taken(index, isTrial: true)
    }
    if let index = choose(ready, &random) { return taken(index) }
    let connected = entries.indices.filter { entries[$0].link != nil }
    return choose(connected, &random).flatMap { taken($0) }
  }

  /// The peers to be tried now. `isUrgent` when calls wait and nobody takes them: then rests count for nothing.
  mutating func due(now: ContinuousClock.Instant, isUrgent: Bool) -> [Attempt] {
    guard isUrgent || nextAttempt.map({ $0 <= now }) ?? false else { return [] }
    var attempts: [Attempt] = []
    for index in entries.indices {
      switch entries[index].phase {
      case .resting(let until):
        guard until <= now || isUrgent && entries[index].link == nil else { continue }
      case .trying, .ready, .trial: continue
      }
      entries[index].phase = .trying
      attempts.append(Attempt(peer: entries[index].peer, link: entries[index].link))
    }
    settle()
    return attempts
  }

  /// A connection to the peer was made; false when the peer is not wanted any more.
  mutating func connected(_ peer: Peer, _ link: Link, now: ContinuousClock.Instant) -> Bool {
    guard let index = index(of: peer) else { return false }
    entries[index].link = link
    entries[index].answeredBefore = peer.answered
    makeReady(index, now)
    return true
  }

  /// No connection to the peer could be made.
  mutating func connectFailed(_ peer: Peer, now: ContinuousClock.Instant) {
    guard let index = index(of: peer) else { return }
    rest(index, now)
  }

  /// The peer that rested says that it is well (`true`), that it is not, or (`nil`) nothing: one call will tell.
  mutating func told(_ peer: Peer, isWell: Bool?, now: ContinuousClock.Instant) {
    guard let index = index(of: peer), entries[index].phase == .trying else { return }
    switch entries[index].link == nil ? false : isWell {
    case true?: makeReady(index, now)
    case false?: rest(index, now)
    case nil:
      entries[index].phase = .trial(isOut: false)
      settle()
    }
  }

  /// A call of this pick is over; true when its peer goes to rest for it.
  mutating func ended(_ pick: Pick, _ outcome: CallOutcome, now: ContinuousClock.Instant) -> Bool {
    guard let index = index(of: pick.peer), entries[index].epoch == pick.epoch else { return false }
    switch (entries[index].phase, outcome) {
    case (.trial(isOut: true), .good) where pick.isTrial: makeReady(index, now)
    case (.trial(isOut: true), .neutral) where pick.isTrial:
      entries[index].phase = .trial(isOut: false)
      settle()
    case (.trial(isOut: true), .bad) where pick.isTrial:
      rest(index, now)
      return true
    case (.ready, .bad):
      guard entries[index].health.failed(now: now, successes: pick.peer.answered), mayRest(index) else { return false }
      rest(index, now)
      return true
    default: break
    }
    return false
  }

  /// The connection takes no more calls.
  mutating func lost(_ peer: Peer, _ link: Link, now: ContinuousClock.Instant) {
    guard let index = index(of: peer), entries[index].link === link else { return }
    entries[index].link = nil
    switch entries[index].phase {
    case .ready where peer.answered == entries[index].answeredBefore: rest(index, now)
    case .ready, .trial: entries[index].phase = .resting(until: now)
    case .trying, .resting: break
    }
    settle()
  }

  /// These are the peers from now on; those that are known stay as they are. Returns the connections that are not
  /// wanted any more.
  mutating func replace(
    with addresses: [(SocketAddress, RPCTarget)], now: ContinuousClock.Instant
  ) -> [Link] {
    var known: [SocketAddress: PeerEntry] = [:]
    for entry in entries { known[entry.peer.address] = entry }
    var next: [PeerEntry] = []
    var seen: Set<SocketAddress> = []
    for (address, target) in addresses where next.count < Self.mostPeers && seen.insert(address).inserted {
      next.append(
        known.removeValue(forKey: address)
          ?? PeerEntry(
            peer: Peer(address: address, target: target), phase: .resting(until: now), health: PeerHealth(now: now)))
    }
    entries = next
    settle()
    return known.values.compactMap(\.link)
  }

  private mutating func rest(_ index: Int, _ now: ContinuousClock.Instant) {
    entries[index].phase = .resting(until: entries[index].health.rest(now: now))
    entries[index].epoch += 1
    settle()
  }

  private mutating func makeReady(_ index: Int, _ now: ContinuousClock.Instant) {
    entries[index].phase = .ready
    entries[index].health.returned(now: now, successes: entries[index].peer.answered)
    settle()
  }

  private func index(of peer: Peer) -> Int? { entries.firstIndex { $0.peer === peer } }

  /// Brings what is derived up to date.
  private mutating func settle() {
    ready = entries.indices.filter { entries[$0].phase == .ready }
    onTrial = entries.indices.filter { entries[$0].phase == .trial(isOut: false) }
    nextAttempt = entries.lazy.compactMap { entry -> ContinuousClock.Instant? in
      if case .resting(let until) = entry.phase { until } else { nil }
    }.min()
  }
}
