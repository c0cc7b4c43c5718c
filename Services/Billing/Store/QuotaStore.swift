import BillingDomain
import Messages
import Postgres

/// Daily uses of actions. A use is known by its request id, so that taking it twice takes it once.
struct QuotaStore: Sendable {
  let pool: PostgresPool

  /// What taking a use came to.
  enum Outcome: Sendable {
    /// The use is taken, now or by an earlier call with the same request id.
    case taken(used: Int32)
    /// The day has none left.
    case noneLeft(used: Int32)
    /// The request id took a use of another person or action.
    case takenByAnother
  }

  /// Takes a use of an action, once per request id.
  func take(
    _ action: Action, of personId: String, requestId: String, limit: Int32?, day: UTCDay, at instant: Int64
  ) async throws -> Outcome {
    try await pool.transaction { transaction in
      var quota = try await lockedDay(action, of: personId, day: day, in: transaction)
      let earlier = try await transaction.query(
        "select person_id::text, action, returned from quota_uses where request_id = $1 for update",
        [.text(requestId)])
      if let row = earlier.first {
        guard try row.text("person_id") == personId, try row.int("action") == Int64(action.rawValue) else {
          return .takenByAnother
        }
        if try !row.bool("returned") { return .taken(used: quota.used) }
      }
      guard quota.take(limit: limit) else { return .noneLeft(used: quota.used) }
      _ = try await transaction.execute(
        """
        insert into quota_uses (request_id, person_id, day, action, created_at_ms)
        values ($1, $2::uuid, $3, $4::smallint, $5)
        on conflict (request_id) do update set returned = false, day = excluded.day
        """,
        [.text(requestId), .text(personId), .int(day.number), .int(Int64(action.rawValue)), .int(instant)])
      try await store(quota, action, of: personId, day: day, in: transaction)
      return .taken(used: quota.used)
    }
  }

  /// Gives a use back, once. Returns the action it was of; nil when the request id took none.
  func giveBack(requestId: String, of personId: String) async throws -> Action? {
    try await pool.transaction { transaction in
      let uses = try await transaction.query(
        "select day, action from quota_uses where request_id = $1 and person_id = $2::uuid",
        [.text(requestId), .text(personId)])
      guard let use = uses.first else { return nil }
      let action = Action(rawValue: Int32(truncatingIfNeeded: try use.int("action")))
      let day = UTCDay(number: try use.int("day"))
      var quota = try await lockedDay(action, of: personId, day: day, in: transaction)
      let changed = try await transaction.execute(
        "update quota_uses set returned = true where request_id = $1 and not returned", [.text(requestId)])
      guard changed == 1 else { return action }
      quota.giveBack()
      try await store(quota, action, of: personId, day: day, in: transaction)
      return action
    }
  }

  /// Uses of an action on a day.
  func used(_ action: Action, of personId: String, day: UTCDay) async throws -> Int32 {
    let rows = try await pool.query(
      "select used from quota_days where person_id = $1::uuid and day = $2 and action = $3::smallint",
      [.text(personId), .int(day.number), .int(Int64(action.rawValue))])
    return Int32(truncatingIfNeeded: try rows.first?.int("used") ?? 0)
  }

  /// The day's row, made if need be and locked until the transaction ends: whoever else wants to
  /// change it waits, so the rule decides on what is true.
  private func lockedDay(
    _ action: Action, of personId: String, day: UTCDay, in transaction: PostgresTransaction
  ) async throws -> QuotaDay {
    let key: [PostgresValue] = [.text(personId), .int(day.number), .int(Int64(action.rawValue))]
    _ = try await transaction.execute(
      """
      insert into quota_days (person_id, day, action, used) values ($1::uuid, $2, $3::smallint, 0)
      on conflict do nothing
      """, key)
    let rows = try await transaction.query(
      """
      select used from quota_days where person_id = $1::uuid and day = $2 and action = $3::smallint
      for update
      """, key)
    return QuotaDay(used: Int32(truncatingIfNeeded: try rows.first?.int("used") ?? 0))
  }

  private func store(
    _ quota: QuotaDay, _ action: Action, of personId: String, day: UTCDay, in transaction: PostgresTransaction
  ) async throws {
    _ = try await transaction.execute(
      "update quota_days set used = $4::int where person_id = $1::uuid and day = $2 and action = $3::smallint",
      [.text(personId), .int(day.number), .int(Int64(action.rawValue)), .int(Int64(quota.used))])
  }
}
