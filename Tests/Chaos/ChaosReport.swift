/// What a run found, and its figures.
package struct ChaosReport: Sendable {
  package let seed: UInt64
  /// What must not have happened.
  package var findings: [String] = []
  /// Jobs that were acknowledged.
  package var jobs = 0
  /// From the call until a job that runs in another process has ended as cancelled.
  package var cancelMilliseconds = 0
  /// Jobs of the person with very many that started between the submission and the start of another person's only one.
  package var startedBeforeLoneJob = 0
  /// The longest from a worker's kill until a job of it was under way again.
  package var crashToRestartMilliseconds = 0
  /// What was done to the run, in order.
  package var faults: [String] = []

  /// One line.
  package var line: String {
    """
    seed \(seed): \(jobs) jobs, \(findings.count) findings; cancel in another process \(cancelMilliseconds) ms; \
    \(startedBeforeLoneJob) jobs before the lone one; crash to restart \(crashToRestartMilliseconds) ms; \
    \(faults.joined(separator: ", "))
    """
  }
}
