import ArgumentParser

@main struct Trial: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "trial", subcommands: [GuardCommand.self])
}
