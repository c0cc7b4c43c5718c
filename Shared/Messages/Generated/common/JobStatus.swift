// Made from roleready/v1/common.proto by ./roleready generate.

/// One look at a job: the answer of GetJob, and each message of WatchJob.
package struct JobStatus: Message {
  /// The job; given by the caller when it was submitted.
  package var jobId: String
  /// What it does: "parse", "ats-check" or "tailor".
  package var kind: String
  /// Where it stands.
  package var state: JobState
  /// How far it is, 0 to 100; never falls within an attempt.
  package var percent: Int32
  /// The stage by its name, such as "Extracting".
  package var stage: String
  /// Jobs that will start before this one, from 0, counted up to 1,000 (to 100 in the answer to its submission); -1 when
  /// it does not wait.
  package var queuePosition: Int32
  /// A guess at the seconds until the end; -1 when there is none.
  package var estimatedSeconds: Int32
  /// Attempts begun, from 1; 0 while it has never run.
  package var attempt: Int32
  /// Attempts allowed.
  package var attemptsAllowed: Int32
  /// Why it failed; only in JOB_STATE_FAILED.
  package var problem: Problem?
  /// What it made (a resume id, a report id, a tailoring id); only in JOB_STATE_SUCCEEDED.
  package var resultId: String
  /// What the person should know although it worked, such as an engine that stood in for another.
  package var notices: [Problem]
  /// When it was accepted.
  package var createdAtMilliseconds: Int64
  /// When it ended.
  package var endedAtMilliseconds: Int64
  /// Rises with every change, so that a watcher can tell old from new.
  package var revision: Int64

  package init(
    jobId: String = "", kind: String = "", state: JobState = .unspecified, percent: Int32 = 0, stage: String = "",
    queuePosition: Int32 = 0, estimatedSeconds: Int32 = 0, attempt: Int32 = 0, attemptsAllowed: Int32 = 0,
    problem: Problem? = nil, resultId: String = "", notices: [Problem] = [], createdAtMilliseconds: Int64 = 0,
    endedAtMilliseconds: Int64 = 0, revision: Int64 = 0
  ) {
    self.jobId = jobId
    self.kind = kind
    self.state = state
    self.percent = percent
    self.stage = stage
    self.queuePosition = queuePosition
    self.estimatedSeconds = estimatedSeconds
    self.attempt = attempt
    self.attemptsAllowed = attemptsAllowed
    self.problem = problem
    self.resultId = resultId
    self.notices = notices
    self.createdAtMilliseconds = createdAtMilliseconds
    self.endedAtMilliseconds = endedAtMilliseconds
    self.revision = revision
  }
}
