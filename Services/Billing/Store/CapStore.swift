import BillingDomain
import Postgres

/// Caps that an operator set for a person for a time.
struct CapStore: Sendable {
  let pool: PostgresPool

  /// The cap that holds instead of the plan's; nil when there is none at that instant.
  func override(of personId: String, at instant: Int64) async throws -> Int64? {
    let rows = try await pool.query(
      "select cap from cap_overrides where person_id = $1::uuid and until_ms > $2", [.text(personId), .int(instant)])
    return try rows.first?.int("cap")
  }

  /// Sets the cap, or removes it when `cap` is 0.
  func set(
    _ cap: Int64, of personId: String, until: Int64, by operatorName: String, reason: String, at instant: Int64
  ) async throws {
    if cap == 0 {
      _ = try await pool.execute("delete from cap_overrides where person_id = $1::uuid", [.text(personId)])
      return
    }
    _ = try await pool.execute(
      """
      insert into cap_overrides (person_id, cap, until_ms, set_by, reason, created_at_ms)
      values ($1::uuid, $2, $3, $4, $5, $6)
      on conflict (person_id) do update
      set cap = excluded.cap, until_ms = excluded.until_ms, set_by = excluded.set_by, reason = excluded.reason,
          created_at_ms = excluded.created_at_ms
      """,
      [.text(personId), .int(cap), .int(until), .text(operatorName), .text(reason), .int(instant)])
  }
}
