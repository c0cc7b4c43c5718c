import Messages
import Postgres
import ServiceKit

/// Reports; every look-up is within one person's own.
struct ReportStore: Sendable {
  let pool: PostgresPool

  /// Writes a report down.
  static func insert(_ report: AtsReport, of owner: String, in transaction: PostgresTransaction) async throws {
    _ = try await transaction.execute(
      """
      insert into reports (id, owner, resume_id, job_title, score, created_at_ms, report)
      values ($1::uuid, $2::uuid, $3::uuid, $4, $5, $6, $7) on conflict (id) do nothing
      """,
      [
        .text(report.reportId), .text(owner), .text(report.resumeId), .text(report.requirements?.title ?? ""),
        .double(report.score), .int(report.createdAtMilliseconds), .bytes(try report.encoded()),
      ])
  }

  /// One report; nil when the person has none of that id.
  func report(_ id: String, of owner: String) async throws -> AtsReport? {
    let rows = try await pool.query(
      "select report from reports where id = $1::uuid and owner = $2::uuid", [.text(id), .text(owner)])
    guard let row = rows.first else { return nil }
    return try AtsReport.decoded(from: try row.bytes("report"))
  }

  /// A page of a person's reports, newest first; of one resume when `resumeId` is not empty.
  func list(of owner: String, resumeId: String, after token: PageToken, limit: Int) async throws -> [ReportSummary] {
    let rows = try await pool.query(
      """
      select id::text as id, resume_id::text as resume_id, job_title, score, created_at_ms from reports
      where owner = $1::uuid and ($2 = '' or resume_id = nullif($2, '')::uuid) and (created_at_ms, reports.id) < ($3, $4::uuid)
      order by created_at_ms desc, reports.id desc limit $5
      """, [.text(owner), .text(resumeId), .int(token.milliseconds), .text(token.id), .int(Int64(limit))])
    return try rows.map { row in
      ReportSummary(
        reportId: try row.text("id"), resumeId: try row.text("resume_id"), jobTitle: try row.text("job_title"),
        score: try row.double("score"), createdAtMilliseconds: try row.int("created_at_ms"))
    }
  }
}
