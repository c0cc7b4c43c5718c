import Logging
import Messages

/// Looks after jobs that nobody holds: lets them into the line when their time has come, takes back what a lost process
/// left, gives back what failed jobs took, forgets what is old.
struct JobUpkeep: Sendable {
  let queue: JobQueue
  let handlers: [any JobHandler]
  let logger: Logger
  private static let pause = Duration.milliseconds(500)
  private static let roundsPerSweep = 2
  private static let roundsPerMedian = 20
  private static let roundsPerForgetting = 600

  func run() async {
    var round = 0
    while !Task.isCancelled {
      do {
        try await queue.admitDue()
        if round % Self.roundsPerSweep == 0 { try await sweep() }
        if round % Self.roundsPerMedian == 0 {
          for handler in handlers { try await queue.refreshMedian(handler.kind.name) }
        }
        if round % Self.roundsPerForgetting == 0 { try await forget() }
      } catch {
        logger.debug("Upkeep of the jobs waits.", metadata: ["error": "\(error)"])
      }
      round += 1
      try? await Task.sleep(for: Self.pause)
    }
  }

  private func sweep() async throws {
    let taken = try await queue.takeBackExpired()
    if taken > 0 { logger.warning("Jobs of a lost process were taken back.", metadata: ["jobs": "\(taken)"]) }
    for handler in handlers { try await settle(handler) }
  }

  private func settle(_ handler: any JobHandler) async throws {
    for job in try await queue.unsettled(handler.kind.name) {
      do {
        try await handler.settle(job)
        try await queue.markSettled(job.id)
      } catch {
        logger.warning(
          "A job could not give back what it took; it is tried again.",
          metadata: ["job": "\(job.id)", "error": "\(error)"])
      }
    }
  }

  private func forget() async throws {
    for handler in handlers {
      for state in [JobState.succeeded, .failed, .cancelled] { try await queue.forgetOld(handler.kind.name, state) }
    }
  }
}
