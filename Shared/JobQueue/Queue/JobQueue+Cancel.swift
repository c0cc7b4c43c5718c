package import Messages
import Postgres

extension JobQueue {
  private static let cancelTries = 10

  /// Calls a job off: one that waits ends at once, one that runs is told, in whichever process.
  /// Returns how it stands then; nil when the person has none of that id.
  package func cancel(_ id: String, of owner: String) async throws -> JobStatus? {
    // A job may start or be given back between the two statements; then neither of them meets it.
    for _ in 0..<Self.cancelTries {
      var isMet = try await endWaiting(id, of: owner)
      if !isMet { isMet = try await callOff(id, of: owner) }
      let status = try await status(id, of: owner)
      if isMet || status?.state.isEnded != false { return status }
    }
    return try await status(id, of: owner)
  }

  private func endWaiting(_ id: String, of owner: String) async throws -> Bool {
    let ending = Ending(
      deletion: "delete from jobs where id = $1::uuid and owner = $2::uuid and state in (0, 1) returning *", state: "5")
    let isMet = try await !pool.query(ending.statement, [.text(id), .text(owner)]).isEmpty
    if isMet { signals.wake(job: id) }
    return isMet
  }

  private func callOff(_ id: String, of owner: String) async throws -> Bool {
    let rows = try await pool.query(
      """
      with called as (
        update jobs set cancel_requested = true, revision = greatest(revision + 1, job_clock())
        where id = $1::uuid and owner = $2::uuid and state = 2
        returning id
      )
      select pg_notify('job_cancel', id::text) from called
      """, [.text(id), .text(owner)])
    if !rows.isEmpty { signals.wakeCancels() }
    return !rows.isEmpty
  }
}
