import Contract
import FramedRPC
import Messages
import Postgres
import ServiceKit

/// Billing: plans, daily quotas, spending caps and the ledger.
enum BillingService: ServiceProgram {
  static let name = "billing"
  static let schema = Configuration.schema
  static let migrations = [
    Migration(
      component: "billing", number: 1, name: "billing",
      sql: String(decoding: PackageResources._001_billing_sql, as: UTF8.self))
  ]

  static func serve(_ runtime: ServiceRuntime) async throws {
    let pool = try runtime.postgres()
    let spending = SpendingStore(pool: pool)
    let calls = BillingCalls(
      info: runtime.identity, subscriptions: SubscriptionStore(pool: pool), quotas: QuotaStore(pool: pool),
      spending: spending, ledger: LedgerStore(pool: pool), caps: CapStore(pool: pool), logger: runtime.logger,
      now: runtime.now)
    let sweep = HoldSweep(
      spending: spending, cap: { try await calls.cap(of: $0).microdollars }, logger: runtime.logger, now: runtime.now,
      interval: .seconds(5))
    var router = RPCRouter()
    router.register(calls)
    router.allow(["edge"])
    let workers: Set<String> = ["edge", "parser", "ats", "tailor"]
    router.allow(workers, BillingMethods.takeQuota)
    router.allow(workers, BillingMethods.returnQuota)
    router.allow(workers, BillingMethods.hold)
    router.allow(workers, BillingMethods.markDispatched)
    router.allow(workers, BillingMethods.settle)
    router.allow(workers, BillingMethods.release)
    try await runtime.run(router: router, checks: [.postgres(pool)], services: [sweep])
  }
}
