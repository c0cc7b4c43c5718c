import ArgumentParser
import Postgres
import Testing

@testable import ServiceKit

@Suite struct CommandsTests {
  private enum Trial: ServiceProgram {
    static let name = "trial"
    static let schema = ConfigurationSchema([.running(probePort: 9199), .database("roleready_trial")])
    static let migrations: [Migration] = []
    static func serve(_ runtime: ServiceRuntime) async throws {}
  }

  @Test func theHelpOfServeNamesEveryVariable() {
    let help = ServeCommand<Trial>.helpMessage()
    for variable in Trial.schema.variables { #expect(help.contains(variable.name)) }
  }

  @Test(arguments: [
    (PostgresError.Code.connectionLost, Int32(69)), (.poolTimeout, 69), (.migration, 70), (.refused, 70),
  ]) func exitStatusesOfTheDatabase(code: PostgresError.Code, status: Int32) {
    #expect(ExitStatus.of(PostgresError(code, "no")).rawValue == status)
  }

  @Test func otherExitStatuses() {
    let taken = ListeningFailed(
      purpose: "calls", variables: "RPC_PORT", address: NetworkAddress(host: "::1", port: 1),
      cause: CancellationError())
    #expect(ExitStatus.of(taken).rawValue == 69)
    #expect(taken.description.hasPrefix("[::1]:1 cannot be listened on for calls (see RPC_PORT)"))
    #expect(ExitStatus.of(ConfigurationFaults(faults: [])).rawValue == 78)
    #expect(ExitStatus.of(CancellationError()).rawValue == 70)
  }

  @Test func commandsTakeNothingElse() throws {
    #expect(throws: (any Error).self) { try ServeCommand<Trial>.parse(["--force"]) }
    #expect(throws: (any Error).self) { try MigrateCommand<Trial>.parse(["down"]) }
  }
}
