import ServiceLifecycle

/// A part of a service that must not end before it is told to.
struct WatchedPart: Service {
  /// A part has ended by itself, so the service is not whole any more.
  struct Ended: Error, CustomStringConvertible {
    let name: String
    var description: String { "\(name) ended although nothing told it to" }
  }

  let service: any Service
  let readiness: Readiness

  func run() async throws {
    try await service.run()
    guard readiness.isStopping || Task.isCancelled else { throw Ended(name: "\(type(of: service))") }
  }
}
