package import Messages

/// Which program this process is; the answer to every service's GetInfo.
package struct ServiceIdentity: Sendable {
  /// "parser", "ats", "tailor", "billing" or "edge".
  package let service: String
  /// The release.
  package let version: String
  /// Distinguishes this process from others of the same service.
  package let instance: String
  /// When the process started, in milliseconds since 1970.
  package let startedAtMilliseconds: Int64
  private let isReady: @Sendable () -> Bool

  package init(
    service: String, version: String, instance: String, startedAtMilliseconds: Int64,
    isReady: @escaping @Sendable () -> Bool
  ) {
    self.service = service
    self.version = version
    self.instance = instance
    self.startedAtMilliseconds = startedAtMilliseconds
    self.isReady = isReady
  }

  /// The message that says it.
  package func answer() -> ServiceInfo {
    ServiceInfo(
      service: service, version: version, instance: instance, startedAtMilliseconds: startedAtMilliseconds,
      ready: isReady())
  }
}
