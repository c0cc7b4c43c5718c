import Redis

/// Where running jobs write how far they are: a short stream for each in Redis, for as long as Redis is there.
struct ProgressBoard: Sendable {
  private let redis: RedisClient?
  private static let secondsKept: Int64 = 600
  private static let snapshotsKept: Int64 = 32
  private static let field = "progress"

  init(redis: RedisClient?) {
    self.redis = redis
  }

  /// Writes a snapshot. Returns whether it stands.
  func post(_ snapshot: ProgressSnapshot, of id: String) async -> Bool {
    guard let redis, redis.isConnected else { return false }
    do {
      _ = try await redis.send([
        "XADD", .text(Self.key(id)), "MAXLEN", "~", .int(Self.snapshotsKept), "*", .text(Self.field),
        .text(snapshot.text),
      ])
      _ = try await redis.send(["EXPIRE", .text(Self.key(id)), .int(Self.secondsKept)])
      return true
    } catch {
      return false
    }
  }

  /// The last snapshot of a job; nil when there is none or Redis is away.
  func latest(_ id: String) async -> ProgressSnapshot? {
    guard let redis, redis.isConnected else { return nil }
    let answer = try? await redis.send(["XREVRANGE", .text(Self.key(id)), "+", "-", "COUNT", "1"])
    // An entry is its id and its fields, each a name and a value.
    guard let entry = answer?.array?.first?.array, let text = entry.last?.array?.last?.text else { return nil }
    return ProgressSnapshot(text)
  }

  /// Which of some jobs have written more than up to the places that are given. Moves the places on.
  func news(of places: inout [String: String]) async -> [String] {
    guard let redis, redis.isConnected, !places.isEmpty else { return [] }
    let ids = places.keys.sorted()
    let answer = try? await redis.send(
      ["XREAD", "COUNT", .int(Self.snapshotsKept), "STREAMS"] + ids.map { .text(Self.key($0)) }
        + ids.map { .text(places[$0] ?? "0") })
    var news: [String] = []
    for stream in answer?.array ?? [] {
      guard let parts = stream.array, let key = parts.first?.text,
        let last = parts.last?.array?.last?.array?.first?.text
      else { continue }
      let id = String(key.dropFirst(Self.prefix.count))
      places[id] = last
      news.append(id)
    }
    return news
  }

  /// Removes what a job wrote.
  func forget(_ id: String) async {
    guard let redis, redis.isConnected else { return }
    _ = try? await redis.delete(Self.key(id))
  }

  private static let prefix = "job-progress:"
  private static func key(_ id: String) -> String { prefix + id }
}
