import ArgumentParser
import ServiceKit

/// The program `roleready-ats`.
@main
struct ATSProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleready-ats",
    abstract: "Holds a resume against a job description: a score, its reasons, and what is missing.",
    version: Release.version,
    subcommands: [
      ServeCommand<ATSService>.self, MigrateCommand<ATSService>.self, CheckConfigCommand<ATSService>.self,
      PrintEnvExampleCommand<ATSService>.self, ScoreCommand.self, RankCommand.self, RequirementsCommand.self,
    ])
}
