import Logging
import ServiceLifecycle

/// Makes the checks now and then, so that readiness is known without being asked for, and logs when it changes; once the
/// service is ready, gives back what the start alone needed.
struct HealthWatch: Service {
  let board: HealthBoard
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var said: Bool?
      var hasStarted = false
      while !Task.isCancelled {
        let report = await board.report()
        let isReady = board.readiness.isReady
        // At the very start it is no news that nothing listens yet.
        if isReady != said, isReady || said == true || !report.passes {
          log(isReady, report)
          said = isReady
        }
        if isReady, !hasStarted {
          hasStarted = true
          StartMemory.giveBack()
        }
        try? await Task.sleep(for: isReady ? .seconds(5) : .milliseconds(300))
      }
    }
  }

  private func log(_ isReady: Bool, _ report: HealthReport) {
    let names = report.failed.joined(separator: " ")
    let failed: Logger.Metadata = names.isEmpty ? [:] : ["failed": .string(names)]
    if isReady {
      logger.info("The service is ready.", metadata: failed)
    } else {
      logger.warning("The service is not ready.", metadata: failed)
    }
  }
}
