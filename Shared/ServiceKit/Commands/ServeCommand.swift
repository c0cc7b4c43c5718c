package import ArgumentParser
import Logging

/// `serve`: runs the service until it is told to stop.
package struct ServeCommand<Program: ServiceProgram>: AsyncParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "serve",
      abstract: "Run the service until SIGTERM or SIGINT.",
      discussion: """
        Exit status: 0 after a stop that was asked for, 69 when a port cannot be listened on, 70 when a part of the \
        service fails, 78 when the environment is not as it must be (every fault on a line of standard error).

        \(Program.schema.helpText)
        """)
  }

  package init() {}

  package func run() async throws {
    let configuration = try Program.loadConfiguration()
    let identity = try CallIdentity.load(configuration)
    let instance = ProcessSetup.instance(configuration)
    ProcessSetup.begin(service: Program.name, instance: instance, level: configuration[Variables.logLevel])
    let logger = Logger(label: Program.name)
    let runtime = ServiceRuntime(
      service: Program.name, configuration: configuration, migrations: Program.migrations, instance: instance,
      callIdentity: identity, logger: logger)
    logger.info("The service starts.", metadata: ["version": .string(Release.version)])
    do {
      try await Program.serve(runtime)
    } catch {
      logger.critical("The service stops because a part of it failed.", error: error)
      throw ExitStatus.of(error)
    }
    logger.info("The service has stopped.")
  }
}
