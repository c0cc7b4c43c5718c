import EdgeDomain
import Messages
import Postgres

/// The operations: written before a service is asked, so that a crash anywhere leaves a trace of what was wanted.
struct OperationStore: Sendable {
  /// How a wish to begin ended.
  enum Beginning: Sendable {
    /// It is on record now.
    case begun
    /// The person asked for it under the same key before.
    case known(StoredOperation)
    /// These of the same kind are, as far as the record tells, still under way.
    case busy([StoredOperation])
  }

  let pool: PostgresPool

  private static let columns = """
    id::text as id, owner::text as owner, kind, idempotency_key, request_hash, request, job_id::text as job_id,
    created_at_ms, submitting_until_ms, acknowledged_at_ms, ended_at_ms, final_status
    """

  /// Records an operation unless its key is known or another of its kind is open.
  ///
  /// Beginnings of one person and kind take turns, so that two at once cannot both find the place free.
  func begin(_ record: OperationRecord, request: [UInt8]) async throws -> Beginning {
    try await pool.transaction { transaction in
      _ = try await transaction.query(
        "select pg_advisory_xact_lock(hashtextextended($1, 0))", [.text(record.owner + "/" + record.kind.rawValue)])
      if let key = record.idempotencyKey {
        let known = try await transaction.query(
          "select \(Self.columns) from operations where owner = $1::uuid and idempotency_key = $2",
          [.text(record.owner), .text(key)])
        if let row = known.first { return .known(try Self.operation(row)) }
      }
      let open = try await transaction.query(
        "select \(Self.columns) from operations where owner = $1::uuid and kind = $2 and ended_at_ms is null limit 20",
        [.text(record.owner), .text(record.kind.rawValue)])
      guard open.isEmpty else { return .busy(try open.map(Self.operation)) }
      _ = try await transaction.execute(
        """
        insert into operations (id, owner, kind, idempotency_key, request_hash, request, job_id, created_at_ms,
          submitting_until_ms)
        values ($1::uuid, $2::uuid, $3, $4, $5, $6, $1::uuid, $7, $8)
        """,
        [
          .text(record.id), .text(record.owner), .text(record.kind.rawValue),
          record.idempotencyKey.map { .text($0) } ?? .null, record.requestHash.map { .bytes($0) } ?? .null,
          request.isEmpty ? .null : .bytes(request), .int(record.createdAtMilliseconds),
          .int(record.submittingUntilMilliseconds),
        ])
      return .begun
    }
  }

  /// An operation of a person; nil when they have none of that id.
  func find(_ id: String, of owner: String) async throws -> StoredOperation? {
    let rows = try await pool.query(
      "select \(Self.columns) from operations where id = $1::uuid and owner = $2::uuid", [.text(id), .text(owner)])
    return try rows.first.map(Self.operation)
  }

  /// The operation a person began under a key; nil when there is none.
  func find(key: String, of owner: String) async throws -> StoredOperation? {
    let rows = try await pool.query(
      "select \(Self.columns) from operations where owner = $1::uuid and idempotency_key = $2",
      [.text(owner), .text(key)])
    return try rows.first.map(Self.operation)
  }

  /// Operations that no service has acknowledged and nobody is handing over any more, oldest first.
  func abandoned(at now: Int64, limit: Int64) async throws -> [StoredOperation] {
    let rows = try await pool.query(
      """
      select \(Self.columns) from operations
      where ended_at_ms is null and acknowledged_at_ms is null and submitting_until_ms < $1
      order by submitting_until_ms limit $2
      """,
      [.int(now), .int(limit)])
    return try rows.map(Self.operation)
  }

  /// Says that somebody is handing the operation over until an instant.
  func extend(_ id: String, until instant: Int64) async throws {
    _ = try await pool.execute(
      "update operations set submitting_until_ms = $2 where id = $1::uuid", [.text(id), .int(instant)])
  }

  /// Records what an upload holds, once; false when something else is on record.
  func record(hash: [UInt8], of id: String) async throws -> Bool {
    let matching = try await pool.execute(
      """
      update operations set request_hash = coalesce(request_hash, $2)
      where id = $1::uuid and (request_hash is null or request_hash = $2)
      """,
      [.text(id), .bytes(hash)])
    return matching == 1
  }

  /// Records that the service took the operation, as which job; what had to be handed over is forgotten.
  func acknowledge(_ id: String, jobId: String, at now: Int64) async throws {
    _ = try await pool.execute(
      """
      update operations set acknowledged_at_ms = coalesce(acknowledged_at_ms, $3), job_id = $2::uuid, request = null
      where id = $1::uuid
      """,
      [.text(id), .text(jobId), .int(now)])
  }

  /// Records how the operation ended; the first end stays.
  func end(_ id: String, as final: JobStatus, at now: Int64) async throws {
    _ = try await pool.execute(
      """
      update operations set ended_at_ms = $3, final_status = $2, request = null
      where id = $1::uuid and ended_at_ms is null
      """,
      [.text(id), .bytes(try final.encoded()), .int(now)])
  }

  /// Opens an upload again that ended because it was interrupted, for the same bytes to be sent once more.
  func reopen(_ id: String, submittingUntil instant: Int64) async throws {
    _ = try await pool.execute(
      """
      update operations set ended_at_ms = null, final_status = null, submitting_until_ms = $2
      where id = $1::uuid and acknowledged_at_ms is null
      """,
      [.text(id), .int(instant)])
  }

  /// Forgets an operation that never came to be.
  func remove(_ id: String) async throws {
    _ = try await pool.execute(
      "delete from operations where id = $1::uuid and acknowledged_at_ms is null", [.text(id)])
  }

  /// Forgets operations that ended before an instant.
  func forget(endedBefore instant: Int64) async throws {
    _ = try await pool.execute("delete from operations where ended_at_ms < $1", [.int(instant)])
  }

  private static func operation(_ row: PostgresRow) throws -> StoredOperation {
    let kind = try row.text("kind")
    guard let kind = OperationKind(rawValue: kind) else { throw UnknownOperationKind(name: kind) }
    let record = OperationRecord(
      id: try row.text("id"), owner: try row.text("owner"), kind: kind,
      idempotencyKey: try row.textIfPresent("idempotency_key"), requestHash: try row.bytesIfPresent("request_hash"),
      jobId: try row.text("job_id"), createdAtMilliseconds: try row.int("created_at_ms"),
      submittingUntilMilliseconds: try row.int("submitting_until_ms"),
      acknowledgedAtMilliseconds: try row.intIfPresent("acknowledged_at_ms"),
      endedAtMilliseconds: try row.intIfPresent("ended_at_ms"))
    let final = try row.bytesIfPresent("final_status")
    return StoredOperation(
      record: record, request: try row.bytesIfPresent("request") ?? [],
      final: try final.map { try JobStatus.decoded(from: $0) })
  }

  /// The database holds a kind this release does not know.
  private struct UnknownOperationKind: Error {
    let name: String
  }
}
