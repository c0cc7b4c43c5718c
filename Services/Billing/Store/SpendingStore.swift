import BillingDomain
import Messages
import Postgres

/// Days of spending, holds and the ledger lines that end them; each change is one transaction that
/// has the person's day locked.
struct SpendingStore: Sendable {
  let pool: PostgresPool

  /// A day as it stands.
  func day(_ day: UTCDay, of personId: String) async throws -> SpendingDay {
    let rows = try await pool.query(
      "select spent, held, warned from spending_days where person_id = $1::uuid and day = $2",
      [.text(personId), .int(day.number)])
    return try rows.first.map(Self.spendingDay) ?? SpendingDay()
  }

  /// What making a hold came to.
  enum HoldOutcome: Sendable {
    /// It stands, made now or by an earlier call with the same request id.
    case held(Hold, SpendingDay, warns: Bool)
    /// The cap has not enough left.
    case capReached(left: Int64, SpendingDay)
    /// The amount is no amount, or the request id belongs to a different hold.
    case refused
  }

  /// Makes a hold, once per request id.
  func hold(_ hold: Hold, cap: Int64, at instant: Int64) async throws -> HoldOutcome {
    try await pool.transaction { transaction in
      var spending = try await lockedDay(hold.day, of: hold.personId, in: transaction)
      if let earlier = try await self.hold(hold.requestId, in: transaction) {
        let same =
          earlier.personId == hold.personId && earlier.amountMicrodollars == hold.amountMicrodollars
          && (earlier.state == .held || earlier.state == .dispatched)
        return same ? .held(earlier, spending, warns: false) : .refused
      }
      switch spending.hold(hold.amountMicrodollars, cap: cap) {
      case .notAnAmount: return .refused
      case .capReached(let left): return .capReached(left: left, spending)
      case .held(let warns):
        _ = try await transaction.execute(
          """
          insert into holds (request_id, person_id, day, action, model, amount, state, created_at_ms, expires_at_ms)
          values ($1, $2::uuid, $3, $4::smallint, $5, $6, $7, $8, $9)
          """,
          [
            .text(hold.requestId), .text(hold.personId), .int(hold.day.number), .int(Int64(hold.action.rawValue)),
            .text(hold.model), .int(hold.amountMicrodollars), .text(hold.state.rawValue), .int(instant),
            .int(hold.expiresAtMilliseconds),
          ])
        try await store(spending, hold.day, of: hold.personId, in: transaction)
        return .held(hold, spending, warns: warns)
      }
    }
  }

  /// Notes that the work was sent off. Returns false when there is no standing hold of that name.
  func markDispatched(_ requestId: String) async throws -> Bool {
    try await pool.execute(
      "update holds set state = 'dispatched' where request_id = $1 and state in ('held', 'dispatched')",
      [.text(requestId)]) == 1
  }

  /// Writes what the work cost into the ledger and ends its hold, once. Returns nil when no hold of
  /// that name stands or stood.
  func settle(
    _ requestId: String, as kind: LedgerEntryKind, cost: Int64, inputTokens: Int64, outputTokens: Int64,
    cap: @Sendable (String) async throws -> Int64, at instant: Int64
  ) async throws -> LedgerEntry? {
    guard let known = try await find(requestId) else { return nil }
    let cap = try await cap(known.personId)
    return try await pool.transaction { transaction in
      var spending = try await lockedDay(known.day, of: known.personId, in: transaction)
      guard let hold = try await self.hold(requestId, in: transaction) else { return nil }
      if hold.state == .settled || hold.state == .swept {
        return try await LedgerStore.entry(requestId, in: transaction)
      }
      guard hold.state != .released else { return nil }
      _ = spending.settle(held: hold.amountMicrodollars, cost: cost, cap: cap)
      try await end(hold, as: kind == .swept ? .swept : .settled, spending, in: transaction)
      return try await LedgerStore.write(
        hold, kind: kind, cost: cost, inputTokens: inputTokens, outputTokens: outputTokens, at: instant,
        in: transaction)
    }
  }

  /// Gives a hold back whose work was never sent off; anything else is left as it is. Returns
  /// whether it was given back, now or before.
  func release(_ requestId: String) async throws -> Bool {
    guard let known = try await find(requestId) else { return true }
    return try await pool.transaction { transaction in
      var spending = try await lockedDay(known.day, of: known.personId, in: transaction)
      guard let hold = try await self.hold(requestId, in: transaction) else { return true }
      if hold.state == .released { return true }
      guard hold.state == .held else { return false }
      spending.release(hold.amountMicrodollars)
      try await end(hold, as: .released, spending, in: transaction)
      return true
    }
  }

  /// Holds whose time is up, oldest first.
  func expired(at instant: Int64, limit: Int) async throws -> [Hold] {
    let rows = try await pool.query(
      """
      \(Self.holdColumns) where state in ('held', 'dispatched') and expires_at_ms <= $1
      order by expires_at_ms limit $2
      """, [.int(instant), .int(Int64(limit))])
    return try rows.map(Self.hold)
  }

  private static let holdColumns =
    "select request_id, person_id::text, day, action, model, amount, state, expires_at_ms from holds"

  private func find(_ requestId: String) async throws -> Hold? {
    let rows = try await pool.query("\(Self.holdColumns) where request_id = $1", [.text(requestId)])
    return try rows.first.map(Self.hold)
  }

  private func hold(_ requestId: String, in transaction: PostgresTransaction) async throws -> Hold? {
    let rows = try await transaction.query(
      "\(Self.holdColumns) where request_id = $1 for update", [.text(requestId)])
    return try rows.first.map(Self.hold)
  }

  private func lockedDay(
    _ day: UTCDay, of personId: String, in transaction: PostgresTransaction
  ) async throws -> SpendingDay {
    let key: [PostgresValue] = [.text(personId), .int(day.number)]
    _ = try await transaction.execute(
      "insert into spending_days (person_id, day) values ($1::uuid, $2) on conflict do nothing", key)
    let rows = try await transaction.query(
      "select spent, held, warned from spending_days where person_id = $1::uuid and day = $2 for update", key)
    return try rows.first.map(Self.spendingDay) ?? SpendingDay()
  }

  private func store(
    _ spending: SpendingDay, _ day: UTCDay, of personId: String, in transaction: PostgresTransaction
  ) async throws {
    _ = try await transaction.execute(
      "update spending_days set spent = $3, held = $4, warned = $5 where person_id = $1::uuid and day = $2",
      [
        .text(personId), .int(day.number), .int(spending.spent), .int(spending.held), .bool(spending.warned),
      ])
  }

  private func end(
    _ hold: Hold, as state: Hold.State, _ spending: SpendingDay, in transaction: PostgresTransaction
  ) async throws {
    _ = try await transaction.execute(
      "update holds set state = $2 where request_id = $1", [.text(hold.requestId), .text(state.rawValue)])
    try await store(spending, hold.day, of: hold.personId, in: transaction)
  }

  private static func spendingDay(_ row: PostgresRow) throws -> SpendingDay {
    SpendingDay(spent: try row.int("spent"), held: try row.int("held"), warned: try row.bool("warned"))
  }

  private static func hold(_ row: PostgresRow) throws -> Hold {
    Hold(
      requestId: try row.text("request_id"), personId: try row.text("person_id"),
      action: Action(rawValue: Int32(truncatingIfNeeded: try row.int("action"))), model: try row.text("model"),
      day: UTCDay(number: try row.int("day")), amountMicrodollars: try row.int("amount"),
      state: Hold.State(rawValue: try row.text("state")) ?? .held,
      expiresAtMilliseconds: try row.int("expires_at_ms"))
  }
}
