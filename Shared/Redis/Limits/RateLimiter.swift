import Synchronization

/// Decides whether a request may go on, by several limits at once.
///
/// One script on Redis, by Redis's clock, counts for all processes. When Redis does not answer in time, what this process
/// remembers decides, within its share of what Redis kept in reserve. `run` keeps the two in step; until it has, the
/// process decides by itself.
package final class RateLimiter: Sendable {
  let redis: RedisClient?
  let name: String
  let state: Mutex<LimiterState>
  private let now: @Sendable () -> Int64
  private let patience: Duration

  /// `name` tells this process from others; `instances` is how many processes are expected to share the limits; `now`
  /// is the instant in milliseconds since 1970; `patience` is how long Redis may take.
  package init(
    redis: RedisClient?, name: String, instances: Int = 1, patience: Duration = .milliseconds(25),
    now: @escaping @Sendable () -> Int64
  ) {
    self.patience = patience
    self.redis = redis
    self.name = name
    self.now = now
    state = Mutex(LimiterState(processes: max(1, instances)))
  }

  /// Whether Redis decides at present.
  package var isShared: Bool { state.withLock { $0.isTrusted } && redis?.isConnected == true }

  /// What the limits of `keys`, at least one, say together; an allowed request is counted on each.
  package func decide(_ keys: [RateLimitKey]) async -> RateDecision {
    if let decision = await decideByRedis(keys) { return decision }
    let local = now()
    return state.withLock { state in
      let instant = local + state.clockOffset
      let share = state.share(hasRedis: redis != nil, isConnected: redis?.isConnected ?? false, at: instant)
      return state.ledger.decide(keys, share, at: instant)
    } ?? RateDecision(isAllowed: true, limit: RateLimit(limit: 1, windowSeconds: 1), remaining: 1, resetSeconds: 1)
  }

  private func decideByRedis(_ keys: [RateLimitKey]) async -> RateDecision? {
    guard let redis, !keys.isEmpty,
      case (let epoch?, let hashes?) = state.withLock({ $0.isTrusted ? ($0.epoch, $0.hashes) : (nil, nil) })
    else { return nil }
    let words = LimitCommands.decide(keys, epoch: epoch, hashes)
    do throws(RedisError) {
      guard let decision = decision(try await redis.send(words, within: patience), keys) else {
        distrust(epoch)
        return nil
      }
      return decision
    } catch {
      // A Redis that is slow for one is slow for all: until it has answered a sign of life nobody waits for it.
      if error != .cancelled { distrust(epoch) }
      return nil
    }
  }

  /// Reads what `LimitScripts.decide` answered; nil when it could not decide.
  private func decision(_ value: RedisValue, _ keys: [RateLimitKey]) -> RateDecision? {
    guard let words = value.array, words.count == 2 + 3 * keys.count else { return nil }
    let numbers = words.compactMap(\.integer)
    guard numbers.count == words.count, numbers[0] == 1 else { return nil }
    let decisions = keys.enumerated().map { place, key in
      key.limit.decision(
        count: Int(numbers[2 + 3 * place]), oldest: numbers[3 + 3 * place], cap: Int(numbers[4 + 3 * place]),
        at: numbers[1])
    }
    guard decisions.allSatisfy(\.isAllowed) else { return RateDecision.tightest(decisions) }
    return state.withLock { $0.ledger.confirm(keys, decisions, at: numbers[1]) }
  }

  private func distrust(_ epoch: String) {
    state.withLock { if $0.epoch == epoch { $0.isTrusted = false } }
  }

  /// The instant by our clock.
  var localInstant: Int64 { now() }
}
