/// A job that worked, with what came of it.
struct JobCompletion: Sendable {
  let job: ClaimedJob
  let outcome: JobOutcome
}
