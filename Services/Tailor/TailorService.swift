import Contract
import FramedRPC
import JobQueue
import Postgres
import ServiceKit

/// Tailor: a resume rewritten for a job, without a fact that it did not have.
enum TailorService: ServiceProgram {
  static let name = "tailor"
  static let schema = Configuration.schema
  static let migrations =
    JobQueue.migrations + [
      Migration(
        component: "tailor", number: 1, name: "tailorings",
        sql: String(decoding: PackageResources._001_tailorings_sql, as: UTF8.self))
    ]

  static func serve(_ runtime: ServiceRuntime) async throws {
    let configuration = runtime.configuration
    let pool = try runtime.postgres()
    let redis = runtime.redis()
    let parser = ParserClient(runtime.client("parser", configuration[Variables.parserAddress]))
    let ats = AtsClient(runtime.client("ats", configuration[Variables.atsAddress]))
    let billing = BillingClient(runtime.client("billing", configuration[Variables.billingAddress]))

    let job = TailoringJob(ats: ats, billing: billing, now: runtime.now)
    let (queue, worker) = runtime.jobs([job], pool: pool, redis: redis)

    var router = RPCRouter()
    router.register(
      TailorCalls(
        info: runtime.identity, tailorings: TailoringStore(pool: pool), jobs: JobCalls(queue: queue),
        parser: parser, billing: billing, logger: runtime.logger, now: runtime.now))
    router.allow(["edge"])
    try await runtime.run(
      router: router, checks: [.postgres(pool)] + (redis.map { [.redis($0)] } ?? []), services: [worker],
      stopping: queue.stopWaiting)
  }
}
