import Contract
import FramedRPC
import JobQueue
import Messages
import TailorDomain

/// Rewrites a resume for a job, in the seven stages of row 17 of the mission.
///
/// The payload is a tailoring with what is to be rewritten: base, job description, scope and ids.
struct TailoringJob: JobHandler {
  static let kindName = "tailor"

  /// Two at once, three attempts (row 22), 180 s for each (row 16).
  let kind = JobKind(name: kindName, concurrency: 2, attempts: 3, timeout: .seconds(180))
  let ats: AtsClient
  let billing: BillingClient
  /// The instant, in milliseconds since 1970.
  let now: @Sendable () -> Int64

  func run(_ job: ClaimedJob, _ progress: JobProgress) async throws -> JobOutcome {
    await progress.report(5, "Validating")
    var tailoring = try Tailoring.decoded(from: job.payload)
    let base = tailoring.base ?? Resume()
    let description = tailoring.jobDescription

    await progress.report(15, "Analyzing")
    let options = CallOptions(timeout: .seconds(60), metadata: job.metadata)
    let requirements = try await ats.extractRequirements(
      ExtractRequirementsRequest(jobDescription: description), options)
    let before = try await ats.score(ScoreRequest(resume: base, jobDescription: description), options)

    await progress.report(30, "Planning")
    await progress.report(45, "Tailoring")
    var tailored = TailoringEngine.tailor(
      base: base, requirements: requirements, report: before, scope: tailoring.scope, jobDescription: description)
    try Task.checkCancellation()

    await progress.report(70, "Verifying")
    let violations = TruthGuard.violations(
      base: base, tailored: tailored.resume, jobDescription: description)
    if !violations.isEmpty {
      // The engine verifies its own work; should it ever miss something, nothing of it goes out.
      tailored = TailoredResume(resume: base, changes: [], withheld: tailored.withheld + violations)
    }

    await progress.report(85, "Scoring")
    var after = try await ats.score(ScoreRequest(resume: tailored.resume, jobDescription: description), options)
    if after.score < before.score {
      // Words can cost points, as repetition does; the new order alone cannot be worse than the old one by much.
      tailored = TailoringEngine.withoutNewWords(tailored, base: base)
      after = try await ats.score(ScoreRequest(resume: tailored.resume, jobDescription: description), options)
    }
    if after.score < before.score {
      tailored = TailoredResume(resume: base, changes: [], withheld: tailored.withheld)
      after = before
    }
    await progress.report(99, "Complete")
    Self.slim(&after)
    tailoring.before = Self.slimmed(before)
    tailoring.after = after
    tailoring.jobTitle = requirements.title
    tailoring.tailored = tailored.resume
    tailoring.changes = tailored.changes
    tailoring.withheld = tailored.withheld
    tailoring.engine = .embedded
    if tailored.changes.isEmpty { tailoring.notices.append(Problem(code: "nothing_to_change")) }
    tailoring.createdAtMilliseconds = now()
    tailoring.updatedAtMilliseconds = tailoring.createdAtMilliseconds
    tailoring.revision = 1
    let finished = tailoring
    return JobOutcome(resultId: tailoring.tailoringId, notices: tailoring.notices) { transaction in
      try await TailoringStore.insert(finished, of: job.owner, in: transaction)
    }
  }

  /// Gives the day's tailoring back.
  func settle(_ job: ClaimedJob) async throws {
    _ = try await billing.returnQuota(
      ReturnQuotaRequest(personId: job.owner, requestId: job.id),
      CallOptions(timeout: .seconds(5), metadata: job.metadata))
  }

  /// A report within a tailoring repeats neither the resume nor the job description.
  private static func slim(_ report: inout AtsReport) {
    report.resume = nil
    report.jobDescription = ""
  }

  private static func slimmed(_ report: AtsReport) -> AtsReport {
    var report = report
    slim(&report)
    return report
  }
}
