import Contract
import FramedRPC
import JobQueue
import Messages
import ParserExtraction
import Postgres
import ServiceKit

/// Parser: a resume file becomes a structured resume.
enum ParserService: ServiceProgram {
  static let name = "parser"
  static let schema = Configuration.schema
  static let migrations =
    JobQueue.migrations + [
      Migration(
        component: "parser", number: 1, name: "resumes",
        sql: String(decoding: PackageResources._001_resumes_sql, as: UTF8.self))
    ]

  static func serve(_ runtime: ServiceRuntime) async throws {
    let pool = try runtime.postgres()
    let redis = runtime.redis()
    let resumes = ResumeStore(pool: pool)
    let extractor = DocumentExtractor(
      program: ExtractorProgram.path(given: runtime.configuration[Configuration.extractor]))
    let job = ParseJob(resumes: resumes, reading: ResumeReading(extractor: extractor), now: runtime.now)
    let (queue, worker) = runtime.jobs([job], pool: pool, redis: redis)

    var router = RPCRouter()
    router.register(
      ParserCalls(
        info: runtime.identity, resumes: resumes, jobs: JobCalls(queue: queue),
        scanner: scanner(runtime.configuration), logger: runtime.logger, now: runtime.now))
    router.allow(["edge"])
    router.allow(["edge", "ats", "tailor"], ParserMethods.getResume)
    try await runtime.run(
      router: router, checks: [.postgres(pool)] + (redis.map { [.redis($0)] } ?? []), services: [worker],
      stopping: queue.stopWaiting)
  }

  private static func scanner(_ configuration: ServiceConfiguration) -> VirusScanner? {
    configuration[Configuration.scanner].map {
      VirusScanner(address: $0, timeLimit: configuration[Configuration.scanTimeout])
    }
  }
}
