import ArgumentParser

extension ServiceProgram {
  /// The name of the executable, such as "roleready-parser".
  static var programName: String { "roleready-\(name)" }

  /// The configuration of this process's environment; complains, one line per fault, and throws the exit status.
  static func loadConfiguration() throws -> ServiceConfiguration {
    do throws(ConfigurationFaults) {
      return try schema.load()
    } catch {
      Terminal.complain(error.faults.map(\.description))
      throw ExitStatus.configuration
    }
  }
}
