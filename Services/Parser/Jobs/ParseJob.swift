import JobQueue
import Messages
import ParserDomain
import ParserExtraction

/// Reads an uploaded file into a resume. The payload is the request that names the resume.
struct ParseJob: JobHandler {
  static let kindName = "parse"

  let kind: JobKind
  private let resumes: ResumeStore
  private let reading: ResumeReading
  private let now: @Sendable () -> Int64

  /// Five at once, three attempts (row 22), 30 s for each (row 16) and `modelTime` for what a model may take besides.
  /// `now` is the instant, in milliseconds since 1970.
  init(
    resumes: ResumeStore, reading: ResumeReading, modelTime: Duration = .zero, now: @escaping @Sendable () -> Int64
  ) {
    kind = JobKind(name: Self.kindName, concurrency: 5, attempts: 3, timeout: .seconds(30) + modelTime)
    self.resumes = resumes
    self.reading = reading
    self.now = now
  }

  func run(_ job: ClaimedJob, _ progress: JobProgress) async throws -> JobOutcome {
    await progress.report(5, "Loading")
    let id = try GetResumeRequest.decoded(from: job.payload).resumeId
    guard let known = try await resumes.resume(id, of: job.owner), let file = try await resumes.file(id, of: job.owner)
    else { throw JobFailure(Problem(code: "resume_not_found"), isRetryable: false, cause: "the resume was deleted") }
    // The same bytes were uploaded and read before.
    if known.parsedAtMilliseconds > 0 { return JobOutcome(resultId: id, notices: known.notices) }

    await progress.report(20, "Extracting")
    let parsed = try await read(file, progress)
    await progress.report(95, "Storing")
    let instant = now()
    return JobOutcome(resultId: id, notices: parsed.notices) { transaction in
      try await ResumeStore.complete(id, with: parsed, at: instant, in: transaction)
    }
  }

  private func read(_ file: ResumeStore.UploadedFile, _ progress: JobProgress) async throws -> ParsedResume {
    do {
      return try await reading.read(file.content, named: file.name) { await progress.report(70, "Structuring") }
    } catch let refusal as FileRefusal {
      // The same bytes will be refused again.
      throw JobFailure(Problem(code: refusal.rawValue), isRetryable: false, cause: "the file was refused")
    } catch let fault as ExtractionFault {
      let code = fault == .deadlineExceeded ? "timed_out" : "parsing_failed"
      throw JobFailure(Problem(code: code), isRetryable: true, cause: "\(fault)")
    }
  }
}
