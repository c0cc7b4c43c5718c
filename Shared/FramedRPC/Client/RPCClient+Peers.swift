import Logging
import NIOCore
import Synchronization

/// Finding a peer for a call, and keeping peers.
extension RPCClient {
  typealias Pick = Balancer<ClientConnection>.Pick

  /// The peer of the next call, which counts as in flight there from now on; waits while none is connected.
  func pick(until deadline: ContinuousClock.Instant, avoiding: Peer? = nil) async throws(RPCError) -> Pick {
    while true {
      let (pick, work) = try peers.withLock { (peers) throws(RPCError) -> (Pick?, ClientPeers.Work) in
        if peers.isClosed { throw .closed }
        let work = peers.work()
        return (peers.balancer.pick(avoiding: avoiding, using: &peers.random), work)
      }
      if !work.isEmpty { start(work) }
      if let pick {
        pick.peer.inFlight.add(1, ordering: .relaxed)
        return pick
      }
      try await waitForPeer(until: deadline)
    }
  }

  private func waitForPeer(until deadline: ContinuousClock.Instant) async throws(RPCError) {
    let number = peers.withLock { $0.waiterNumber() }
    let timer = Task {
      do { try await Task.sleep(until: deadline, clock: .continuous) } catch { return }
      giveUp(number, .deadlineExceeded)
    }
    defer { timer.cancel() }
    let error = await withTaskCancellationHandler {
      await withCheckedContinuation { (waiter: ClientPeers.Waiter) in
        let (goesOn, error, work) = peers.withLock { peers -> (Bool, RPCError?, ClientPeers.Work) in
          if peers.isClosed { return (true, .closed, .init()) }
          if Task.isCancelled { return (true, .cancelled, .init()) }
          if peers.balancer.isConnected { return (true, nil, .init()) }
          peers.add(number, waiter)
          return (false, nil, peers.work(isUrgent: true))
        }
        if goesOn { waiter.resume(returning: error) } else { start(work) }
        tellWaiters()
      }
    } onCancel: {
      giveUp(number, .cancelled)
    }
    if let error { throw error }
  }

  private func giveUp(_ number: UInt64, _ error: RPCError) {
    peers.withLock { $0.remove(number) }?.resume(returning: error)
  }

  private func tellWaiters() {
    let (waiters, error) = peers.withLock { $0.takeWaiters() }
    for waiter in waiters { waiter.resume(returning: error) }
  }

  private func start(_ work: ClientPeers.Work) {
    for attempt in work.attempts { Task { await tryPeer(attempt) } }
    if work.resolves { Task { await resolve() } }
  }

  private func tryPeer(_ attempt: Balancer<ClientConnection>.Attempt) async {
    let peer = attempt.peer
    if let connection = attempt.link {
      let isWell = await connection.isWell()
      peers.withLock { peers in
        if !connection.isUsable { peers.balancer.lost(peer, connection, now: .now) }
        peers.balancer.told(peer, isWell: isWell, now: .now)
      }
      return tellWaiters()
    }
    do {
      let connection = try await connected(peer)
      let isWanted = peers.withLock { !$0.isClosed && $0.balancer.connected(peer, connection, now: .now) }
      if !isWanted { connection.link.send(.stop) }
    } catch {
      logger.debug(
        "A service cannot be reached.", metadata: ["target": "\(peer.target.host):\(peer.target.port)"])
      let detail = (error as? RPCError)?.detail ?? "the service cannot be reached"
      // Calls that wait learn of it a little later, so that a dead address is not tried in a tight loop.
      try? await Task.sleep(for: .milliseconds(10))
      peers.withLock { peers in
        peers.failed(.unavailable(detail, notProcessed: true))
        peers.balancer.connectFailed(peer, now: .now)
        peers.resolveSoon()
      }
    }
    tellWaiters()
  }

  private func resolve() async {
    var addresses: [(SocketAddress, RPCTarget)] = []
    for target in targets {
      if let address = ClientPeers.address(target) {
        addresses.append(address)
      } else if let found = try? await resolver.resolve(target) {
        addresses += found.compactMap { ClientPeers.address($0).map { ($0.0, target) } }
      }
    }
    let found = addresses
    if found.isEmpty {
      logger.debug("No address of a service is known.", metadata: ["target": "\(targets.map(\.host))"])
      try? await Task.sleep(for: .milliseconds(100))
    }
    let (unwanted, work) = peers.withLock { peers in
      let unwanted = peers.resolved(found, now: .now)
      return (unwanted, peers.work(isUrgent: peers.hasWaiters && !found.isEmpty && !peers.balancer.isConnected))
    }
    for connection in unwanted { connection.link.send(.drain) }
    start(work)
    tellWaiters()
  }
}
