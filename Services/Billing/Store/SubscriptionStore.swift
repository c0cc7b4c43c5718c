import BillingDomain
import Messages
import Postgres

/// Who is on which plan. A person without a row is on the free one.
struct SubscriptionStore: Sendable {
  let pool: PostgresPool

  /// The person's plan; `since` is 0 for somebody who never chose one.
  func subscription(of personId: String) async throws -> Subscription {
    let rows = try await pool.query(
      "select tier, since_ms from subscriptions where person_id = $1::uuid", [.text(personId)])
    guard let row = rows.first else { return Subscription(personId: personId, tier: .free) }
    return Subscription(
      personId: personId, tier: Tier(rawValue: Int32(truncatingIfNeeded: try row.int("tier"))),
      sinceMilliseconds: try row.int("since_ms"))
  }

  /// Puts a person on a plan from an instant on.
  func set(_ tier: Tier, of personId: String, at instantMilliseconds: Int64) async throws {
    _ = try await pool.execute(
      """
      insert into subscriptions (person_id, tier, since_ms) values ($1::uuid, $2::smallint, $3)
      on conflict (person_id) do update set tier = excluded.tier, since_ms = excluded.since_ms
      """, [.text(personId), .int(Int64(tier.rawValue)), .int(instantMilliseconds)])
  }
}
