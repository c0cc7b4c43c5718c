package import Messages
import Postgres

extension JobQueue {
  /// Calls a job off: one that waits ends at once, one that runs is told, in whichever process.
  /// Returns how it stands then; nil when the person has none of that id.
  package func cancel(_ id: String, of owner: String) async throws -> JobStatus? {
    _ = try await pool.query(
      """
      with called as (
        update jobs set cancel_requested = true, state = case when state = 1 then 5 else state end,
          settled = case when state = 1 then false else settled end,
          ended_at_ms = case when state = 1 then job_clock() else ended_at_ms end,
          revision = greatest(revision + 1, job_clock())
        where id = $1::uuid and owner = $2::uuid and state in (1, 2)
        returning id
      )
      select pg_notify('job_changed', id::text) from called
      """, [.text(id), .text(owner)])
    return try await status(id, of: owner)
  }
}
