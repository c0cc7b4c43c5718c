/// Something that a service needs to serve, and a way to see whether it is there.
package struct HealthCheck: Sendable {
  /// A short name, such as "database"; shown by the probes.
  package let name: String
  /// True when the service cannot serve without; else it serves without, and says that it is degraded.
  package let isRequired: Bool
  let check: @Sendable () async -> Bool

  /// A check; `check` may take 3 seconds, then it counts as failed.
  package init(name: String, isRequired: Bool, check: @escaping @Sendable () async -> Bool) {
    self.name = name
    self.isRequired = isRequired
    self.check = check
  }
}
