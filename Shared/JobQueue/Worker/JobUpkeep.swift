import Logging

/// Looks after jobs that nobody holds: takes back what a lost process left, gives back what failed jobs took.
struct JobUpkeep: Sendable {
  let queue: JobQueue
  let handlers: [any JobHandler]
  let logger: Logger
  private static let pause = Duration.seconds(1)
  private static let roundsPerMedian = 10

  func run() async {
    var round = 0
    while !Task.isCancelled {
      do {
        let taken = try await queue.takeBackExpired()
        if taken > 0 { logger.warning("Jobs of a lost process were taken back.", metadata: ["jobs": "\(taken)"]) }
        for handler in handlers { try await lookAfter(handler, round: round) }
      } catch {
        logger.debug("Upkeep of the jobs waits.", metadata: ["error": "\(error)"])
      }
      round += 1
      try? await Task.sleep(for: Self.pause)
    }
  }

  private func lookAfter(_ handler: any JobHandler, round: Int) async throws {
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
    if round % Self.roundsPerMedian == 0 { try await queue.refreshMedian(handler.kind.name) }
  }
}
