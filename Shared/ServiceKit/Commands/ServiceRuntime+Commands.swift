package import ArgumentParser
import Logging

extension ServiceRuntime {
  /// A runtime for a command that does one thing and ends: it logs nothing and listens nowhere.
  ///
  /// Complains about a wrong environment, one line per fault, and throws the exit status for it.
  package static func forCommand(of program: (some ServiceProgram).Type) throws -> ServiceRuntime {
    let configuration = try program.loadConfiguration()
    return ServiceRuntime(
      service: program.name, configuration: configuration, migrations: program.migrations,
      instance: ProcessSetup.instance(configuration),
      logger: Logger(label: program.name) { _ in SwiftLogNoOpLogHandler() })
  }

  /// Says on standard error what a command failed by; returns the exit status to throw.
  package func failure(meeting error: any Error) -> ExitCode {
    Terminal.complain(["The command failed: \(error)"])
    return ExitStatus.of(error)
  }
}
