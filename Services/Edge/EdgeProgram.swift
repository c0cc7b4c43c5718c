import ArgumentParser
import ServiceKit

@main struct EdgeProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleready-edge", abstract: "The gateway for browsers: HTTP API, pages, sign-in, limits, progress.",
    version: Release.version,
    subcommands: [
      ServeCommand<EdgeService>.self, MigrateCommand<EdgeService>.self, PrintEnvExampleCommand<EdgeService>.self,
      CheckConfigCommand<EdgeService>.self,
    ])
}
