import ArgumentParser
import Messages
import Postgres
import ServiceKit

/// Puts a person on a plan.
struct SetTierCommand<Program: ServiceProgram>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set-tier",
      abstract: "Puts a person on a plan, in the database of DATABASE_URL.",
      discussion: "Exit status: 0 when it is done, 69 when the database cannot be reached, 78 for a wrong environment.")
  }

  @Argument(help: "The person's id.")
  var person: String

  @Argument(help: "The plan.")
  var tier: PlanName

  func validate() throws {
    guard Identifier.uuid(person) != nil else { throw ValidationError("PERSON is a UUID.") }
  }

  func run() async throws {
    let runtime = try ServiceRuntime.forCommand(of: Program.self)
    let pool = try runtime.postgres()
    do {
      try await SubscriptionStore(pool: pool).set(tier.tier, of: person.lowercased(), at: runtime.now())
    } catch {
      await pool.close()
      throw runtime.failure(meeting: error)
    }
    await pool.close()
    print("\(person.lowercased()) is on the \(tier.rawValue) plan.")
  }
}
