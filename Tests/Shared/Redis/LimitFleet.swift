import Foundation
import Redis
import TestSupport

/// Several limiters that share limits as several processes do: each with a client and a name of its own.
struct LimitFleet: Sendable {
  let limiters: [RateLimiter]

  /// Runs `count` limiters on a Redis and hands them to `body` when all have joined.
  static func with(
    _ count: Int, _ url: String, patience: Duration = .seconds(20), _ body: (LimitFleet) async throws -> Void
  ) async throws {
    guard let configuration = RedisConfiguration(url: url) else { throw TestFailure(what: url) }
    let clients = (0..<count).map { _ in RedisHarness.client(configuration) }
    let limiters = clients.enumerated().map { number, client in
      RateLimiter(redis: client, name: "process-\(number)", instances: count, patience: patience, now: Self.now)
    }
    let fleet = LimitFleet(limiters: limiters)
    let result = await withTaskGroup(of: Void.self) { group -> Result<Void, any Error> in
      for client in clients { group.addTask { await client.run() } }
      for limiter in limiters { group.addTask { await limiter.run() } }
      defer { group.cancelAll() }
      do {
        try await fleet.waitUntilShared()
        return .success(try await body(fleet))
      } catch { return .failure(error) }
    }
    try result.get()
  }

  struct TestFailure: Error { let what: String }

  static func now() -> Int64 {
    Int64(Date().timeIntervalSince1970 * 1_000)
  }

  /// Waits until Redis decides for all.
  func waitUntilShared() async throws {
    try await RedisHarness.eventually { limiters.allSatisfy(\.isShared) }
  }

  /// Asks in turn, `count` times; returns the instants at which requests were let through.
  func ask(_ keys: [RateLimitKey], _ count: Int) async -> [Int64] {
    await withTaskGroup(of: [Int64].self) { group in
      for (place, limiter) in limiters.enumerated() {
        group.addTask {
          var passed: [Int64] = []
          for number in 0..<count where number % limiters.count == place {
            let decision = await limiter.decide(keys)
            if decision.isAllowed { passed.append(decision.atMilliseconds) }
          }
          return passed
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// The log is exact: whether more than the limit were let through in any stretch as long as the window.
  static func exceeds(_ limit: RateLimit, _ passed: [Int64]) -> Bool {
    let sorted = passed.sorted()
    return zip(sorted, sorted.dropFirst(limit.limit)).contains { $1 - $0 < Int64(limit.windowSeconds) * 1_000 }
  }
}
