package import ArgumentParser
import Logging
import Postgres

/// `migrate`: brings the service's database up to date.
package struct MigrateCommand<Program: ServiceProgram>: AsyncParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "migrate",
      abstract: "Bring the service's database up to date.",
      discussion: """
        Several may run at once: one works, the others wait. Nothing happens when nothing is missing.

        Exit status: 0 when the database is up to date, 69 when it cannot be reached, 70 when a migration fails, 78 \
        when the environment is not as it must be.
        """)
  }

  package init() {}

  package func run() async throws {
    let configuration = try Program.loadConfiguration()
    guard !Program.migrations.isEmpty else {
      return Terminal.say(["\(Program.name) has no database."])
    }
    let pool = PostgresPool(
      configuration: PostgresConfiguration(
        url: configuration[Variables.databaseURL], connectionLimit: 1,
        poolTimeout: configuration[Variables.databasePoolTimeout], statementTimeout: .seconds(600),
        isBehindPgBouncer: configuration[Variables.databaseBehindPgBouncer],
        applicationName: "\(Program.programName)-migrate"),
      logger: Logger(label: Program.name) { _ in SwiftLogNoOpLogHandler() })
    let result: Result<[Migration], any Error>
    do {
      result = .success(try await Migrator(pool: pool).migrate(Program.migrations))
    } catch {
      result = .failure(error)
    }
    await pool.close()
    switch result {
    case .success(let applied):
      Terminal.say(applied.map { "Applied \($0.component) \($0.number) (\($0.name))." })
      Terminal.say(["The database of \(Program.name) is up to date."])
    case .failure(let error):
      Terminal.complain(["The database of \(Program.name) could not be brought up to date: \(error)"])
      throw ExitStatus.of(error)
    }
  }
}
