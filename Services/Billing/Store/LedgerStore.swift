import BillingDomain
import Messages
import Postgres

/// The ledger: what was really spent, a line for each paid request, never changed.
struct LedgerStore: Sendable {
  let pool: PostgresPool

  /// Writes the line that ends a hold.
  static func write(
    _ hold: Hold, kind: LedgerEntryKind, cost: Int64, inputTokens: Int64, outputTokens: Int64, at instant: Int64,
    in transaction: PostgresTransaction
  ) async throws -> LedgerEntry? {
    let rows = try await transaction.query(
      """
      insert into ledger (request_id, person_id, day, action, model, kind, cost, input_tokens, output_tokens, created_at_ms)
      values ($1, $2::uuid, $3, $4::smallint, $5, $6::smallint, $7, $8, $9, $10)
      returning \(columns)
      """,
      [
        .text(hold.requestId), .text(hold.personId), .int(hold.day.number), .int(Int64(hold.action.rawValue)),
        .text(hold.model), .int(Int64(kind.rawValue)), .int(cost), .int(inputTokens), .int(outputTokens),
        .int(instant),
      ])
    return try rows.first.map(entry)
  }

  /// The line of a paid request.
  static func entry(_ requestId: String, in transaction: PostgresTransaction) async throws -> LedgerEntry? {
    let rows = try await transaction.query(
      "select \(columns) from ledger where request_id = $1", [.text(requestId)])
    return try rows.first.map(entry)
  }

  /// Lines of a person, or of everybody when `personId` is empty, after a sequence number, oldest first.
  func entries(
    of personId: String, from: Int64, until: Int64, after sequence: Int64, limit: Int
  ) async throws -> [LedgerEntry] {
    let rows = try await pool.query(
      """
      select \(Self.columns) from ledger
      where ($1 = '' or person_id = nullif($1, '')::uuid) and created_at_ms >= $2
        and ($3 = 0 or created_at_ms < $3) and sequence > $4
      order by sequence limit $5
      """, [.text(personId), .int(from), .int(until), .int(sequence), .int(Int64(limit))])
    return try rows.map(Self.entry)
  }

  /// Sums of a period: the total under an empty name, then by `column` ("action" or "model").
  func sums(from: Int64, until: Int64, by column: SumColumn) async throws -> [CostSum] {
    let name = column == .total ? "''" : "\(column.rawValue)::text"
    let rows = try await pool.query(
      """
      select \(name) as name, coalesce(sum(cost), 0)::bigint as cost, count(*) as entries from ledger
      where created_at_ms >= $1 and created_at_ms < $2 \(column == .total ? "" : "group by \(column.rawValue) order by 2 desc")
      """, [.int(from), .int(until)])
    return try rows.map { row in
      var name = try row.text("name")
      if column == .action, let raw = Int32(name) { name = Action(rawValue: raw).name }
      return CostSum(name: name, costMicrodollars: try row.int("cost"), entries: try row.int("entries"))
    }
  }

  /// By what a period is summed.
  enum SumColumn: String, Sendable {
    case total
    case action
    case model
  }

  private static let columns =
    """
    sequence, person_id::text as person_id, action, request_id, model, kind, cost, input_tokens, output_tokens, created_at_ms
    """

  private static func entry(_ row: PostgresRow) throws -> LedgerEntry {
    LedgerEntry(
      sequence: try row.int("sequence"), personId: try row.text("person_id"),
      action: Action(rawValue: Int32(truncatingIfNeeded: try row.int("action"))),
      requestId: try row.text("request_id"), model: try row.text("model"),
      kind: LedgerEntryKind(rawValue: Int32(truncatingIfNeeded: try row.int("kind"))),
      costMicrodollars: try row.int("cost"), inputTokens: try row.int("input_tokens"),
      outputTokens: try row.int("output_tokens"), createdAtMilliseconds: try row.int("created_at_ms"))
  }
}
