import Messages

/// How far an attempt of a job is.
struct ProgressSnapshot: Sendable, Equatable {
  let attempt: Int32
  let revision: Int64
  let percent: Int32
  let stage: String

  /// As it stands in Redis: "attempt revision percent stage".
  var text: String { "\(attempt) \(revision) \(percent) \(stage)" }

  init(attempt: Int32, revision: Int64, percent: Int32, stage: String) {
    self.attempt = attempt
    self.revision = revision
    self.percent = percent
    self.stage = stage
  }

  /// Reads it back; nil when it is not one.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let attempt = Int32(parts[0]), let revision = Int64(parts[1]),
      let percent = Int32(parts[2]), (0...100).contains(percent)
    else { return nil }
    self.init(attempt: attempt, revision: revision, percent: percent, stage: String(parts[3]))
  }

  /// Moves a status on, never back.
  func apply(to status: inout JobStatus) {
    guard revision > status.revision else { return }
    status.percent = max(percent, status.percent)
    status.stage = stage
    status.revision = revision
  }
}
