import Synchronization

/// The jobs that this process holds claims of, and how those who run them are told to stop.
final class HeldJobs: Sendable {
  private struct Held {
    let job: ClaimedJob
    let stop: AsyncStream<JobStop>.Continuation
    let stops: AsyncStream<JobStop>
  }

  private let held = Mutex<[ClaimKey: Held]>([:])

  /// Takes a claim up.
  func hold(_ job: ClaimedJob) {
    let (stops, stop) = AsyncStream<JobStop>.makeStream(bufferingPolicy: .bufferingOldest(1))
    held.withLock { $0[ClaimKey(job)] = Held(job: job, stop: stop, stops: stops) }
  }

  /// Why a held job is to stop; has one element at most. For the one task that runs it.
  func stops(of job: ClaimedJob) -> AsyncStream<JobStop> {
    held.withLock { $0[ClaimKey(job)]?.stops } ?? AsyncStream { $0.finish() }
  }

  /// Puts a claim down: its job has ended, as far as this process is concerned.
  func release(_ job: ClaimedJob) {
    held.withLock { $0[ClaimKey(job)] = nil }
  }

  /// Tells the one who runs a job to stop.
  func stop(_ job: ClaimedJob, _ stop: JobStop) {
    _ = held.withLock { $0[ClaimKey(job)]?.stop }?.yield(stop)
  }

  /// All claims.
  var all: [ClaimedJob] { held.withLock { $0.values.map(\.job) } }
}
