import ServiceLifecycle

/// Stands last among the services, so it hears first that the stop begins: the process is not ready from then on.
struct StopSign: Service {
  let readiness: Readiness
  /// Called once the process is not ready any more.
  let stopping: @Sendable () -> Void

  func run() async throws {
    try? await gracefulShutdown()
    readiness.noteStopping()
    stopping()
  }
}
