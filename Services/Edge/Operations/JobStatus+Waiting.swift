import EdgeDomain
import Messages

extension JobStatus {
  /// True once nothing changes any more.
  var hasEnded: Bool { state == .succeeded || state == .failed || state == .cancelled }

  /// How an operation looks that its service has not taken yet.
  static func waiting(_ record: OperationRecord, stage: String) -> JobStatus {
    JobStatus(
      jobId: record.id, kind: record.kind.rawValue, state: .queued, stage: stage, queuePosition: -1,
      estimatedSeconds: -1, createdAtMilliseconds: record.createdAtMilliseconds)
  }

  /// How an operation looks that could not be done.
  static func failed(_ record: OperationRecord, _ problem: Problem, at now: Int64) -> JobStatus {
    JobStatus(
      jobId: record.id, kind: record.kind.rawValue, state: .failed, queuePosition: -1, estimatedSeconds: -1,
      problem: problem, createdAtMilliseconds: record.createdAtMilliseconds, endedAtMilliseconds: now)
  }
}
