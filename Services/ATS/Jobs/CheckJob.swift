import ATSDomain
import Contract
import FramedRPC
import JobQueue
import Messages

/// Scores a resume against a job description, in the five stages of row 17 of the mission.
///
/// The payload is a report with what is to be scored: the resume, the job description and both ids.
struct CheckJob: JobHandler {
  static let kindName = "ats-check"

  /// Three at once, three attempts (row 22), 90 s for each (row 16).
  let kind = JobKind(name: kindName, concurrency: 3, attempts: 3, timeout: .seconds(90))
  let billing: BillingClient
  /// The instant, in milliseconds since 1970.
  let now: @Sendable () -> Int64

  func run(_ job: ClaimedJob, _ progress: JobProgress) async throws -> JobOutcome {
    await progress.report(5, "Parsing")
    let input = try AtsReport.decoded(from: job.payload)
    let resume = input.resume ?? Resume()
    await progress.report(25, "Extracting")
    let requirements = RequirementReader.read(input.jobDescription)
    try Task.checkCancellation()
    await progress.report(50, "Matching")
    var report = Scorer.score(
      resume, jobDescription: input.jobDescription, requirements: requirements,
      asOf: MonthDate(milliseconds: now()))
    try Task.checkCancellation()
    await progress.report(90, "Scoring")
    report.reportId = input.reportId
    report.resumeId = input.resumeId
    report.resume = resume
    report.jobDescription = input.jobDescription
    report.requirements = requirements
    report.createdAtMilliseconds = now()
    let finished = report
    return JobOutcome(resultId: input.reportId, notices: report.notices) { transaction in
      try await ReportStore.insert(finished, of: job.owner, in: transaction)
    }
  }

  /// Gives the day's check back.
  func settle(_ job: ClaimedJob) async throws {
    _ = try await billing.returnQuota(
      ReturnQuotaRequest(personId: job.owner, requestId: job.id),
      CallOptions(timeout: .seconds(5), metadata: job.metadata))
  }
}
