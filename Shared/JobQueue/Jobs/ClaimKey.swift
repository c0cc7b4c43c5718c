import Postgres

/// What tells one claim from all others.
struct ClaimKey: Hashable, Sendable {
  private let id: String
  private let lease: Int64

  init(_ job: ClaimedJob) {
    id = job.id
    lease = job.lease
  }

  init(_ row: PostgresRow) throws(PostgresError) {
    id = try row.text("id")
    lease = try row.int("lease")
  }
}
