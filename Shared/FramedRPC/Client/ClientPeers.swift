import NIOCore

/// What a client keeps of its peers and of the calls that wait for one, guarded by one lock.
struct ClientPeers: Sendable {
  typealias Waiter = CheckedContinuation<RPCError?, Never>

  /// What has to be done outside the lock.
  struct Work: Sendable {
    var attempts: [Balancer<ClientConnection>.Attempt] = []
    var resolves = false
    var isEmpty: Bool { attempts.isEmpty && !resolves }
  }

  /// Names are looked up again so often while the client is used, and so soon after a failure.
  private static let resolveInterval = Duration.seconds(30)
  private static let resolveGap = Duration.seconds(1)

  var balancer = Balancer<ClientConnection>()
  var random: CheapRandom
  var budget = RetryBudget()
  var isClosed = false
  private var waiters: [UInt64: Waiter] = [:]
  private var nextWaiter: UInt64 = 0
  /// When the names are looked up next; nil when the targets are addresses.
  private var nextResolve: ContinuousClock.Instant?
  private var lastResolve: ContinuousClock.Instant?
  private var isResolving = false
  /// Why no peer could be reached, for those who wait.
  private var failure = RPCError.unavailable("the service has no address", notProcessed: true)

  init(targets: [RPCTarget], seed: UInt64, now: ContinuousClock.Instant) {
    random = CheapRandom(seed: seed)
    let addresses = targets.compactMap(Self.address)
    if addresses.count == targets.count { _ = balancer.replace(with: addresses, now: now) } else { nextResolve = now }
  }

  /// The address of a target whose host is numeric.
  static func address(_ target: RPCTarget) -> (SocketAddress, RPCTarget)? {
    (try? SocketAddress(ipAddress: target.host, port: target.port)).map { ($0, target) }
  }

  /// What has to be done now, if anything; `isUrgent` when calls wait.
  mutating func work(isUrgent: Bool = false) -> Work {
    guard isUrgent || balancer.nextAttempt != nil || nextResolve != nil, !isClosed else { return Work() }
    let now = ContinuousClock.now
    var work = Work(attempts: balancer.due(now: now, isUrgent: isUrgent))
    if let nextResolve, !isResolving, nextResolve <= now || isUrgent && balancer.entries.isEmpty {
      isResolving = true
      work.resolves = true
    }
    return work
  }

  /// A peer could not be reached or was lost: its name may lead elsewhere by now.
  mutating func resolveSoon() {
    guard let lastResolve, let next = nextResolve else { return }
    nextResolve = min(next, lastResolve + Self.resolveGap)
  }

  /// The names were looked up; no address means that nothing is known, and the old ones stay. Returns the connections
  /// that are not wanted any more.
  mutating func resolved(
    _ addresses: [(SocketAddress, RPCTarget)], now: ContinuousClock.Instant
  ) -> [ClientConnection] {
    isResolving = false
    lastResolve = now
    nextResolve = now + (addresses.isEmpty ? Self.resolveGap : Self.resolveInterval)
    return addresses.isEmpty ? [] : balancer.replace(with: addresses, now: now)
  }

  mutating func failed(_ error: RPCError) { failure = error }

  /// Those who wait and need not any more, and what they are told: nil to look again, else why there is no peer.
  mutating func takeWaiters() -> ([Waiter], RPCError?) {
    let isHopeless = !balancer.isTrying && !isResolving
    guard !waiters.isEmpty, isClosed || balancer.isConnected || isHopeless else { return ([], nil) }
    defer { waiters = [:] }
    return (Array(waiters.values), isClosed ? .closed : balancer.isConnected ? nil : failure)
  }

  var hasWaiters: Bool { !waiters.isEmpty }

  mutating func waiterNumber() -> UInt64 {
    nextWaiter += 1
    return nextWaiter
  }

  mutating func add(_ number: UInt64, _ waiter: Waiter) { waiters[number] = waiter }

  mutating func remove(_ number: UInt64) -> Waiter? { waiters.removeValue(forKey: number) }
}

extension RPCError {
  static let closed = RPCError.unavailable("the client is closed", notProcessed: true)
}
