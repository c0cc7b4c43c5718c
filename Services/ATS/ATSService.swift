import Contract
import FramedRPC
import JobQueue
import Messages
import Postgres
import ServiceKit

/// ATS: a resume held against a job description.
enum ATSService: ServiceProgram {
  static let name = "ats"
  static let schema = Configuration.schema
  static let migrations =
    JobQueue.migrations + [
      Migration(
        component: "ats", number: 1, name: "reports",
        sql: String(decoding: PackageResources._001_reports_sql, as: UTF8.self))
    ]

  static func serve(_ runtime: ServiceRuntime) async throws {
    let configuration = runtime.configuration
    let pool = try runtime.postgres()
    let redis = runtime.redis()
    let parser = ParserClient(runtime.client("parser", configuration[Variables.parserAddress]))
    let billing = BillingClient(runtime.client("billing", configuration[Variables.billingAddress]))

    let job = CheckJob(billing: billing, now: runtime.now)
    let (queue, worker) = runtime.jobs([job], pool: pool, redis: redis)

    var router = RPCRouter()
    router.register(
      ATSCalls(
        info: runtime.identity, reports: ReportStore(pool: pool), jobs: JobCalls(queue: queue),
        parser: parser, billing: billing, logger: runtime.logger, now: runtime.now))
    router.allow(["edge"])
    router.allow(["edge", "tailor"], AtsMethods.extractRequirements)
    router.allow(["edge", "tailor"], AtsMethods.score)
    try await runtime.run(
      router: router, checks: [.postgres(pool)] + (redis.map { [.redis($0)] } ?? []), services: [worker],
      stopping: queue.stopWaiting)
  }
}
