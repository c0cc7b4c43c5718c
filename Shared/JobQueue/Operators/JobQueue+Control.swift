import FramedRPC
package import Messages
import Postgres
import ServiceKit

extension JobQueue {
  private static let againLimit: Int64 = 500

  /// Lets one job that failed or was called off run again, or forgets one that has ended.
  /// Returns whether there was such a job.
  package func control(_ action: QueueAction, job id: String) async throws -> Bool {
    switch action {
    case .retry: try await again("id = $1::uuid", [.text(id)]) == 1
    case .remove:
      try await pool.execute("delete from ended_jobs where id = $1::uuid and settled", [.text(id)]) == 1
    default: false
    }
  }

  /// Pauses, resumes or drains kinds of jobs.
  package func control(_ action: QueueAction, kinds names: [String]) async throws {
    for name in try known(names) {
      _ = try await pool.execute(
        """
        insert into job_queues (kind, paused, draining) values ($1, $2, $3)
        on conflict (kind) do update set paused = excluded.paused, draining = excluded.draining
        """, [.text(name), .bool(action == .pause), .bool(action == .drain)])
      _ = try await pool.query("select pg_notify('job_ready', $1)", [.text(name)])
    }
  }

  /// Lets all jobs that ended in `state`, failed or called off, run again. Returns how many.
  package func retryAll(_ state: JobState, kinds names: [String]) async throws -> Int {
    guard state == .failed || state == .cancelled else {
      throw RPCError.catalogued("invalid_request", detail: "only failed and cancelled jobs can run again")
    }
    var total = 0
    for name in try known(names) {
      while true {
        let met = try await again("kind = $1 and state = $2", [.text(name), .int(Int64(state.rawValue))])
        total += met
        if met < Self.againLimit { break }
      }
    }
    return total
  }

  private func again(_ condition: String, _ parameters: [PostgresValue]) async throws -> Int {
    let jobs = try await pool.query(
      """
      select id::text as id, tier from ended_jobs where \(condition) and state > 3 and settled
      order by created_at_ms, id limit \(Self.againLimit)
      """, parameters)
    guard !jobs.isEmpty else { return 0 }
    let strides = try jobs.map { JobStride.of(tier: Int32(clamping: try $0.int("tier"))) }
    let rows = try await pool.query(
      "select job_again($1::uuid[], $2::bigint[]) as jobs",
      [ArrayText.of(try jobs.map { try $0.text("id") }), ArrayText.of(strides)])
    return Int(try rows.first?.int("jobs") ?? 0)
  }

  private func known(_ names: [String]) throws -> [String] {
    guard names.allSatisfy({ kinds[$0] != nil }) else {
      throw RPCError.catalogued("invalid_request", detail: "there is no such kind")
    }
    return names
  }
}
