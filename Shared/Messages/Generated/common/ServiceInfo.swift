// Made from roleready/v1/common.proto by ./roleready generate.

/// Which program answers.
package struct ServiceInfo: Message {
  /// "parser", "ats", "tailor" or "billing".
  package var service: String
  /// The release, such as "0.1.0".
  package var version: String
  /// Distinguishes the running processes of one service.
  package var instance: String
  /// When the process started.
  package var startedAtMilliseconds: Int64
  /// True once it can serve, false while starting or draining.
  package var ready: Bool

  package init(
    service: String = "", version: String = "", instance: String = "", startedAtMilliseconds: Int64 = 0,
    ready: Bool = false
  ) {
    self.service = service
    self.version = version
    self.instance = instance
    self.startedAtMilliseconds = startedAtMilliseconds
    self.ready = ready
  }
}
