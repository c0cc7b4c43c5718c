import ArgumentParser
import ServiceKit

/// The program `roleready-parser`.
@main
struct ParserProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleready-parser",
    abstract: "Turns resume files into structured resumes.",
    version: Release.version,
    subcommands: [
      ServeCommand<ParserService>.self, MigrateCommand<ParserService>.self, CheckConfigCommand<ParserService>.self,
      PrintEnvExampleCommand<ParserService>.self, ParseCommand.self,
    ])
}
