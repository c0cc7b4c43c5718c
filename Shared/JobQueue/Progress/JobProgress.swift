import Messages
import Synchronization

/// Says how far one attempt is.
package final class JobProgress: Sendable {
  private let queue: JobQueue
  private let job: ClaimedJob
  private let last: Mutex<ProgressSnapshot>
  private let now: @Sendable () -> Int64

  init(queue: JobQueue, job: ClaimedJob, now: @escaping @Sendable () -> Int64) {
    self.queue = queue
    self.job = job
    self.now = now
    last = Mutex(ProgressSnapshot(attempt: Int32(clamping: job.attempt), revision: job.revision, percent: 0, stage: ""))
  }

  /// Reports a stage by its name and the percentage, 0 to 99; a lower one than before is raised to it.
  /// A report that cannot be written is lost: the work is what counts.
  package func report(_ percent: Int, _ stage: String) async {
    let snapshot = last.withLock { last -> ProgressSnapshot? in
      let next = ProgressSnapshot(
        attempt: last.attempt, revision: max(last.revision + 1, now()),
        percent: max(last.percent, Int32(clamping: min(max(percent, 0), 99))), stage: stage)
      guard next.percent != last.percent || next.stage != last.stage else { return nil }
      last = next
      return next
    }
    guard let snapshot else { return }
    if await queue.progress.post(snapshot, of: job.id) {
      queue.signals.wake(job: job.id)
    } else {
      try? await queue.write(snapshot, of: job)
    }
  }
}
