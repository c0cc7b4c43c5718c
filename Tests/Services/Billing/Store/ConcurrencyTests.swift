import BillingDomain
import Messages
import Postgres
import TestSupport
import Testing

@testable import BillingService

/// What must hold however the calls of one person interleave.
@Suite struct ConcurrencyTests {
  private let person = "00000000-0000-4000-8000-000000000001"
  private let instant: Int64 = 1_700_000_000_000
  private let callers = 50

  @Test func fiftyCallersOnTheLastCheckOfTheDayGetOne() async throws {
    try await TestDatabase.with(migrations: BillingService.migrations) { pool in
      let quotas = QuotaStore(pool: pool)
      let day = UTCDay(containing: instant)
      for use in 1...9 {
        _ = try await quotas.take(.atsCheck, of: person, requestId: "before-\(use)", limit: 10, day: day, at: instant)
      }
      let taken = try await count(callers) { caller in
        let outcome = try await quotas.take(
          .atsCheck, of: person, requestId: "caller-\(caller)", limit: 10, day: day, at: instant)
        if case .taken = outcome { return true }
        return false
      }
      #expect(taken == 1)
      #expect(try await quotas.used(.atsCheck, of: person, day: day) == 10)
    }
  }

  @Test func fiftyCallersWithOneRequestIdTakeOneUseAndGiveBackOne() async throws {
    try await TestDatabase.with(migrations: BillingService.migrations) { pool in
      let quotas = QuotaStore(pool: pool)
      let day = UTCDay(containing: instant)
      _ = try await quotas.take(.tailoring, of: person, requestId: "another", limit: 3, day: day, at: instant)
      let taken = try await count(callers) { _ in
        let outcome = try await quotas.take(.tailoring, of: person, requestId: "one", limit: 3, day: day, at: instant)
        if case .taken = outcome { return true }
        return false
      }
      #expect(taken == callers)
      #expect(try await quotas.used(.tailoring, of: person, day: day) == 2)
      _ = try await count(callers) { _ in try await quotas.giveBack(requestId: "one", of: person) != nil }
      #expect(try await quotas.used(.tailoring, of: person, day: day) == 1)
    }
  }

  @Test func fiftyCallersOnTheLastCentHoldItOnce() async throws {
    try await TestDatabase.with(migrations: BillingService.migrations) { pool in
      let spending = SpendingStore(pool: pool)
      let cap: Int64 = 1_000_000
      let day = UTCDay(containing: instant)
      _ = try await spending.hold(hold("before", cap - 10_000), cap: cap, at: instant)
      let held = try await count(callers) { caller in
        let outcome = try await spending.hold(hold("caller-\(caller)", 10_000), cap: cap, at: instant)
        if case .held = outcome { return true }
        return false
      }
      #expect(held == 1)
      #expect(try await spending.day(day, of: person).held == cap)
    }
  }

  @Test func holdsSettlesAndReleasesAtOnceNeverPassTheCapAndLeaveTheLedgerEqualToTheDay() async throws {
    try await TestDatabase.with(migrations: BillingService.migrations) { pool in
      let spending = SpendingStore(pool: pool)
      let cap: Int64 = 100_000
      let day = UTCDay(containing: instant)
      let settled = try await count(callers) { caller in
        let id = "caller-\(caller)"
        guard case .held = try await spending.hold(hold(id, 7_000), cap: cap, at: instant) else { return false }
        #expect(try await spending.day(day, of: person).held <= cap)
        if caller % 3 == 0 {
          #expect(try await spending.release(id))
          return false
        }
        #expect(try await spending.markDispatched(id))
        // Settled twice, as after a lost answer.
        for _ in 1...2 {
          _ = try await spending.settle(
            id, as: .settled, cost: 3_001, inputTokens: 5, outputTokens: 6, cap: { _ in cap }, at: instant)
        }
        return true
      }
      let end = try await spending.day(day, of: person)
      #expect(end.held == 0)
      #expect(end.spent == Int64(settled) * 3_001)
      #expect(end.spent <= cap)
      let ledger = try await pool.query("select coalesce(sum(cost), 0)::bigint as cost, count(*) as lines from ledger")
      #expect(try ledger.first?.int("cost") == end.spent)
      #expect(try ledger.first?.int("lines") == Int64(settled))
    }
  }

  @Test func theLedgerCannotBeChanged() async throws {
    try await TestDatabase.with(migrations: BillingService.migrations) { pool in
      let spending = SpendingStore(pool: pool)
      _ = try await spending.hold(hold("one", 5_000), cap: 10_000, at: instant)
      _ = try await spending.settle(
        "one", as: .settled, cost: 4_000, inputTokens: 1, outputTokens: 1, cap: { _ in 10_000 }, at: instant)
      await #expect(throws: PostgresError.self) { _ = try await pool.execute("update ledger set cost = 0") }
      await #expect(throws: PostgresError.self) { _ = try await pool.execute("delete from ledger") }
    }
  }

  private func hold(_ id: String, _ amount: Int64) -> Hold {
    Hold(
      requestId: id, personId: person, action: .tailoring, model: "m", day: UTCDay(containing: instant),
      amountMicrodollars: amount, expiresAtMilliseconds: instant + 60_000)
  }

  /// Runs callers at once; returns how many came back with true.
  private func count(
    _ callers: Int, _ call: @escaping @Sendable (Int) async throws -> Bool
  ) async throws -> Int {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for caller in 1...callers { group.addTask { try await call(caller) } }
      return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
  }
}
