extension RedisClient {
  /// The text under a key; nil when there is none.
  package func get(_ key: String) async throws(RedisError) -> String? {
    let value = try await send(["GET", .text(key)])
    count { if value == .null { $0.misses += 1 } else { $0.hits += 1 } }
    return value.text
  }

  /// Writes a text under a key for so many seconds.
  package func set(_ key: String, _ value: String, secondsToLive: Int) async throws(RedisError) {
    _ = try await send(["SET", .text(key), .text(value), "EX", .int(Int64(secondsToLive))])
  }

  /// Removes a key. Returns whether there was one.
  package func delete(_ key: String) async throws(RedisError) -> Bool {
    try await send(["DEL", .text(key)]).integer == 1
  }
}
