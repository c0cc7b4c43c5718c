package import Postgres
package import Redis

extension HealthCheck {
  /// The database answers. Required.
  ///
  /// A pool of which every connection is in use is busy, not away, as long as the database answered not long ago.
  package static func postgres(_ pool: PostgresPool) -> HealthCheck {
    let answered = LastAnswer()
    return HealthCheck(name: "database", isRequired: true) {
      let statistics = pool.statistics
      if statistics.idle == 0, statistics.open >= statistics.limit, answered.isRecent { return true }
      guard (try? await pool.query("select 1")) != nil else { return false }
      answered.note()
      return true
    }
  }

  /// Redis is connected. Not required: limits and progress have another way without.
  package static func redis(_ client: RedisClient) -> HealthCheck {
    HealthCheck(name: "redis", isRequired: false) { client.isConnected }
  }

  /// Every migration that the program carries is applied; asked until it is so. Required.
  static func schema(_ pool: PostgresPool, _ migrations: [Migration]) -> HealthCheck {
    let answered = LastAnswer()
    return HealthCheck(name: "schema", isRequired: true) {
      if answered.isThere { return true }
      guard let pending = try? await Migrator(pool: pool).pending(migrations), pending.isEmpty else { return false }
      answered.note()
      return true
    }
  }
}
