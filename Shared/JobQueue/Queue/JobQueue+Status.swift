package import Messages
import Postgres

extension JobQueue {
  /// A job as its owner may see it; nil when the person has none of that id.
  package func status(_ id: String, of owner: String) async throws -> JobStatus? {
    try await status(id, rows: pool.query(Self.oneOfOwner, [.text(id), .text(owner)]))
  }

  static let oneOfOwner = JobRow.select(where: "id = $1::uuid and owner = $2::uuid")

  func status(_ id: String, rows: [PostgresRow]) async throws -> JobStatus? {
    guard let row = rows.first else { return nil }
    var status = try JobRow.status(row)
    if status.state == .running, let newer = await progress.latest(id), newer.attempt == status.attempt {
      newer.apply(to: &status)
    }
    status.estimatedSeconds = estimate(status)
    return status
  }
}
