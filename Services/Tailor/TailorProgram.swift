import ArgumentParser
import ServiceKit

/// The program `roleready-tailor`.
@main
struct TailorProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleready-tailor",
    abstract: "Rewrites a resume for a job without inventing anything.",
    version: Release.version,
    subcommands: [
      ServeCommand<TailorService>.self, MigrateCommand<TailorService>.self, CheckConfigCommand<TailorService>.self,
      PrintEnvExampleCommand<TailorService>.self, GuardCommand.self,
    ])
}
