import Redis

/// Where running jobs write how far they are: Redis, for as long as it is there.
struct ProgressBoard: Sendable {
  private let redis: RedisClient?
  private static let secondsKept = 600

  init(redis: RedisClient?) {
    self.redis = redis
  }

  /// Writes a snapshot. Returns whether it stands.
  func post(_ snapshot: ProgressSnapshot, of id: String) async -> Bool {
    guard let redis, redis.isConnected else { return false }
    do {
      try await redis.set(Self.key(id), snapshot.text, secondsToLive: Self.secondsKept)
      return true
    } catch {
      return false
    }
  }

  /// The last snapshot of a job; nil when there is none or Redis is away.
  func latest(_ id: String) async -> ProgressSnapshot? {
    guard let redis, redis.isConnected else { return nil }
    guard let text = try? await redis.get(Self.key(id)) else { return nil }
    return ProgressSnapshot(text)
  }

  /// Removes what a job wrote.
  func forget(_ id: String) async {
    guard let redis, redis.isConnected else { return }
    _ = try? await redis.delete(Self.key(id))
  }

  private static func key(_ id: String) -> String { "job-progress:\(id)" }
}
