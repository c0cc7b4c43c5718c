/// Decides whether a request may go on, by several limits at once.
///
/// One script on Redis, by Redis's clock, counts for all processes; when it does not answer within 25 ms the memory of
/// this process decides, with the limit divided by the number of processes.
package final class RateLimiter: Sendable {
  private let redis: RedisClient?
  private let memory = MemoryRateLimits()
  private let instances: Int
  private let now: @Sendable () -> Int64
  private let patience: Duration

  /// `instances` is how many processes share the limits; `now` is the instant in milliseconds since 1970; `patience` is
  /// how long Redis may take.
  package init(
    redis: RedisClient?, instances: Int = 1, patience: Duration = .milliseconds(25),
    now: @escaping @Sendable () -> Int64
  ) {
    self.patience = patience
    self.redis = redis
    self.instances = max(1, instances)
    self.now = now
  }

  /// What the limits of `keys`, at least one, say together; an allowed request is counted on each.
  package func decide(_ keys: [RateLimitKey]) async -> RateDecision {
    if let decision = await decideByRedis(keys) { return decision }
    let shares = keys.map { key in
      RateLimitKey(
        key.name,
        RateLimit(limit: max(1, key.limit.limit / instances), windowSeconds: key.limit.windowSeconds))
    }
    return memory.decide(shares, at: now())
      ?? RateDecision(isAllowed: true, limit: RateLimit(limit: 1, windowSeconds: 1), remaining: 1, resetSeconds: 1)
  }

  private func decideByRedis(_ keys: [RateLimitKey]) async -> RateDecision? {
    guard let redis, redis.isConnected, !keys.isEmpty else { return nil }
    let answer = await withTaskGroup(of: RedisValue?.self) { group in
      group.addTask {
        try? await redis.send(
          ["EVAL", .text(Self.script), .int(Int64(keys.count))] + keys.map { .text("limit:\($0.name)") }
            + keys.flatMap { [.int(Int64($0.limit.limit)), .int(Int64($0.limit.windowSeconds))] })
      }
      group.addTask {
        try? await Task.sleep(for: self.patience)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next() ?? nil
    }
    guard let words = answer?.array, words.count == keys.count * 2 + 1 else { return nil }
    let numbers = words.compactMap(\.integer)
    guard numbers.count == words.count else { return nil }
    let now = numbers[0]
    let decisions = keys.enumerated().map { place, key in
      RateWindow(startMilliseconds: numbers[1 + 2 * place], count: Int(numbers[2 + 2 * place])).decision(
        key.limit, at: now)
    }
    return RateDecision.tightest(decisions)
  }

  /// Answers the instant and, for each key, its window's start and count before this request.
  private static let script = """
    local time = redis.call('TIME')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    local answer = {now}
    local allowed = true
    for place, key in ipairs(KEYS) do
      local limit = tonumber(ARGV[2 * place - 1])
      local window = tonumber(ARGV[2 * place]) * 1000
      local kept = redis.call('HMGET', key, 's', 'c')
      local start, count = tonumber(kept[1]), tonumber(kept[2])
      if not start or now - start >= window then start, count = now, 0 end
      answer[2 * place] = start
      answer[2 * place + 1] = count
      if count >= limit then allowed = false end
    end
    if allowed then
      for place, key in ipairs(KEYS) do
        local window = tonumber(ARGV[2 * place]) * 1000
        redis.call('HSET', key, 's', answer[2 * place], 'c', answer[2 * place + 1] + 1)
        redis.call('PEXPIRE', key, answer[2 * place] + window - now + 1000)
      end
    end
    return answer
    """
}
