import FramedRPC
package import Messages
package import Postgres
import ServiceKit

extension JobQueue {
  /// Writes a job down in the caller's transaction; returns how it stands.
  ///
  /// The same id again changes nothing. Throws "queue_draining" when operators let no new job in, and
  /// "invalid_request" when the id names somebody else's job.
  package func submit(_ job: NewJob, in transaction: PostgresTransaction) async throws -> JobStatus {
    guard let kind = kinds[job.kind] else { preconditionFailure("\(job.kind) is no kind of this queue") }
    let draining = try await transaction.query(
      "select 1 as one from job_queues where kind = $1 and draining", [.text(job.kind)])
    guard draining.isEmpty else { throw RPCError.catalogued("queue_draining") }
    _ = try await transaction.execute(
      """
      insert into jobs (id, kind, owner, tier, payload, request_id, traceparent, state, attempts_allowed, run_at_ms,
        created_at_ms, revision)
      values ($1::uuid, $2, $3::uuid, $4, $5, $6, $7, 1, $8, job_clock(), job_clock(), job_clock())
      on conflict (id) do nothing
      """,
      [
        .text(job.id), .text(job.kind), .text(job.owner), .int(Int64(job.tier)), .bytes(job.payload),
        .text(job.requestId), .text(job.traceparent), .int(Int64(kind.attempts)),
      ])
    _ = try await transaction.query("select pg_notify('job_ready', $1)", [.text(job.kind)])
    guard let status = try await status(job.id, of: job.owner, in: transaction) else {
      throw RPCError.catalogued("invalid_request", detail: "the job id is taken")
    }
    return status
  }
}
