package import ArgumentParser

/// `check-config`: checks the environment without starting anything.
package struct CheckConfigCommand<Program: ServiceProgram>: AsyncParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check-config",
      abstract: "Check the environment and print what the service would run with; secrets are not shown.",
      discussion: "Exit status: 0 when it would start, 78 with every fault on a line of standard error when not.")
  }

  package init() {}

  package func run() async throws {
    Terminal.say(try Program.loadConfiguration().overview)
  }
}
