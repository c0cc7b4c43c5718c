package import ArgumentParser

/// `print-env-example`: the text of the service's `.env.example`.
package struct PrintEnvExampleCommand<Program: ServiceProgram>: AsyncParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print-env-example", abstract: "Print every variable with its meaning, as an .env file.")
  }

  package init() {}

  package func run() async throws {
    LogSink.standardOutput.write(Array(Program.schema.environmentExample(of: Program.programName).utf8))
  }
}
