package import Messages
import Postgres

/// A job that this process holds the lease of.
package struct ClaimedJob: Sendable {
  package let id: String
  package let kind: String
  package let owner: String
  package let tier: Int32
  package let payload: [UInt8]
  package let requestId: String
  package let traceparent: String
  /// From 1.
  package let attempt: Int
  package let attemptsAllowed: Int
  /// When it was accepted, in milliseconds since 1970.
  package let createdAtMilliseconds: Int64
  /// Milliseconds from when it could have started to when it did.
  package let waitedMilliseconds: Int64
  /// Marks this claim; no other of the job has the same.
  package let lease: Int64
  let revision: Int64

  /// What travels with the calls that are made for the job.
  package var metadata: Metadata {
    Metadata(requestId: requestId, personId: owner, tier: tier, traceparent: traceparent)
  }

  static let columns = "id::text as id, lease, \(shared)"
  /// The same of a job that has ended: nobody holds it.
  static let endedColumns = "id::text as id, 0 as lease, \(shared)"
  private static let shared = """
    kind, owner::text as owner, tier, payload, request_id, traceparent, attempt, attempts_allowed, created_at_ms,
    greatest(started_at_ms - run_at_ms, 0) as waited_ms, revision
    """

  init(_ row: PostgresRow) throws(PostgresError) {
    id = try row.text("id")
    kind = try row.text("kind")
    owner = try row.text("owner")
    tier = Int32(clamping: try row.int("tier"))
    payload = try row.bytes("payload")
    requestId = try row.text("request_id")
    traceparent = try row.text("traceparent")
    attempt = Int(try row.int("attempt"))
    attemptsAllowed = Int(try row.int("attempts_allowed"))
    createdAtMilliseconds = try row.int("created_at_ms")
    waitedMilliseconds = try row.int("waited_ms")
    lease = try row.int("lease")
    revision = try row.int("revision")
  }
}
