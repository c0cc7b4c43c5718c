import Messages
import Postgres
import ServiceKit

/// Tailorings; every look-up is within one person's own.
struct TailoringStore: Sendable {
  let pool: PostgresPool

  /// Writes a new tailoring down.
  static func insert(_ tailoring: Tailoring, of owner: String, in transaction: PostgresTransaction) async throws {
    _ = try await transaction.execute(
      """
      insert into tailorings
        (id, owner, resume_id, job_title, score_before, score_after, revision, created_at_ms, updated_at_ms, tailoring)
      values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing
      """,
      [
        .text(tailoring.tailoringId), .text(owner), .text(tailoring.resumeId), .text(tailoring.jobTitle),
        .double(tailoring.before?.score ?? 0), .double(tailoring.after?.score ?? 0), .int(tailoring.revision),
        .int(tailoring.createdAtMilliseconds), .int(tailoring.updatedAtMilliseconds), .bytes(try tailoring.encoded()),
      ])
  }

  /// One tailoring; nil when the person has none of that id.
  func tailoring(_ id: String, of owner: String) async throws -> Tailoring? {
    let rows = try await pool.query(
      "select tailoring from tailorings where id = $1::uuid and owner = $2::uuid", [.text(id), .text(owner)])
    guard let row = rows.first else { return nil }
    return try Tailoring.decoded(from: try row.bytes("tailoring"))
  }

  /// Replaces a tailoring if it still has the revision that was looked at. Returns whether it had.
  func replace(_ tailoring: Tailoring, lookedAt revision: Int64, of owner: String) async throws -> Bool {
    try await pool.execute(
      """
      update tailorings set tailoring = $4, revision = $5, updated_at_ms = $6
      where id = $1::uuid and owner = $2::uuid and revision = $3
      """,
      [
        .text(tailoring.tailoringId), .text(owner), .int(revision), .bytes(try tailoring.encoded()),
        .int(tailoring.revision), .int(tailoring.updatedAtMilliseconds),
      ]) == 1
  }

  /// A page of a person's tailorings, newest first; of one resume when `resumeId` is not empty.
  func list(
    of owner: String, resumeId: String, after token: PageToken, limit: Int
  ) async throws -> [TailoringSummary] {
    let rows = try await pool.query(
      """
      select id::text as id, resume_id::text as resume_id, job_title, score_before, score_after, created_at_ms
      from tailorings
      where owner = $1::uuid and ($2 = '' or resume_id = nullif($2, '')::uuid) and (created_at_ms, tailorings.id) < ($3, $4::uuid)
      order by created_at_ms desc, tailorings.id desc limit $5
      """, [.text(owner), .text(resumeId), .int(token.milliseconds), .text(token.id), .int(Int64(limit))])
    return try rows.map { row in
      TailoringSummary(
        tailoringId: try row.text("id"), resumeId: try row.text("resume_id"), jobTitle: try row.text("job_title"),
        scoreBefore: try row.double("score_before"), scoreAfter: try row.double("score_after"),
        createdAtMilliseconds: try row.int("created_at_ms"))
    }
  }

  /// Removes a tailoring. Returns whether there was one.
  func delete(_ id: String, of owner: String) async throws -> Bool {
    try await pool.execute(
      "delete from tailorings where id = $1::uuid and owner = $2::uuid", [.text(id), .text(owner)]) == 1
  }
}
