package import Postgres

/// What the commands need to know of a service to run it.
package protocol ServiceProgram: Sendable {
  /// "parser", "ats", "tailor", "billing" or "edge".
  static var name: String { get }
  /// Every variable it reads; among them those of `VariableGroup.running(probePort:)`.
  static var schema: ConfigurationSchema { get }
  /// The schema of its database: the libraries' migrations before its own; empty when it has no database.
  static var migrations: [Migration] { get }
  /// Builds everything and ends by `try await runtime.run(...)`.
  static func serve(_ runtime: ServiceRuntime) async throws
}
