import ArgumentParser
import ServiceKit

/// The program `roleready-billing`.
@main
struct BillingProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roleready-billing",
    abstract: "Plans, daily quotas, spending caps and the ledger.",
    version: Release.version,
    subcommands: [
      ServeCommand<BillingService>.self, MigrateCommand<BillingService>.self, CheckConfigCommand<BillingService>.self,
      PrintEnvExampleCommand<BillingService>.self, SetTierCommand<BillingService>.self,
    ])
}
