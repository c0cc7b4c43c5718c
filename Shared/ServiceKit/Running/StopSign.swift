import ServiceLifecycle

/// Stands last among the services, so it hears first that the stop begins: the process is not ready from then on.
struct StopSign: Service {
  let readiness: Readiness

  func run() async throws {
    try? await gracefulShutdown()
    readiness.noteStopping()
  }
}
