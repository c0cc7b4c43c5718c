import Postgres

extension JobQueue {
  /// Writes progress into the database, for as long as Redis is away.
  func write(_ snapshot: ProgressSnapshot, of job: ClaimedJob) async throws {
    _ = try await pool.query(
      """
      with written as (
        update jobs set percent = greatest(percent, $4), stage = $5, revision = greatest(revision + 1, $6)
        where \(Self.isHeld) returning id
      )
      select pg_notify('job_changed', id::text) from written
      """, fence(job) + [.int(Int64(snapshot.percent)), .text(snapshot.stage), .int(snapshot.revision)])
    signals.wake(job: job.id)
  }
}
