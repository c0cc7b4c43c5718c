import Logging
import Testing

@testable import ServiceKit

@Suite struct ConfigurationTests {
  private static let required = ["DATABASE_URL": "postgres://me:pa55@db/parser"]
  private let schema = ConfigurationSchema([
    .running(probePort: 9101), .calls(rpcPort: 7101), .database("roleready_parser"), .redis, .jobs,
    .neighbours([Variables.billingAddress]),
  ])

  private func faults(_ environment: [String: String]) -> [ConfigurationFault] {
    do throws(ConfigurationFaults) {
      _ = try schema.load(environment: environment)
      return []
    } catch { return error.faults }
  }

  @Test func defaultsStandInForWhatIsNotSet() throws {
    let configuration = try schema.load(environment: Self.required)
    #expect(configuration[Variables.probePort] == 9101)
    #expect(configuration[Variables.rpcPort] == 7101)
    #expect(configuration[Variables.logLevel] == .info)
    #expect(configuration[Variables.databaseConnectionLimit] == 10)
    #expect(configuration[Variables.databaseStatementTimeout] == .seconds(30))
    #expect(configuration[Variables.redisURL] == nil)
    #expect(configuration[Variables.billingAddress] == NetworkAddress(host: "127.0.0.1", port: 7104))
  }

  @Test func givenValuesAreTyped() throws {
    let configuration = try schema.load(
      environment: Self.required.merging(
        [
          "PROBE_PORT": "0", "LOG_LEVEL": "debug", "SHUTDOWN_GRACE_SECONDS": "1.5", "ENABLE_JOB_QUEUE": "off",
          "BILLING_ADDRESS": "[::1]:99", "REDIS_URL": "redis://:secret@cache:6380/2", "INSTANCE_ID": "p-1",
        ]) { $1 })
    #expect(configuration[Variables.probePort] == 0)
    #expect(configuration[Variables.logLevel] == .debug)
    #expect(configuration[Variables.shutdownGrace] == .seconds(1.5))
    #expect(!configuration[Variables.enableJobQueue])
    #expect(configuration[Variables.billingAddress] == NetworkAddress(host: "::1", port: 99))
    #expect(configuration[Variables.instanceId] == "p-1")
  }

  @Test(arguments: [[:], ["DATABASE_URL": ""]]) func whatIsRequiredIsMissed(environment: [String: String]) throws {
    let fault = try #require(faults(environment).first)
    #expect(fault.variable == "DATABASE_URL" && fault.problem == .missing)
    #expect(fault.description.hasPrefix("DATABASE_URL is not set; expected a URL that begins with postgres://"))
  }

  @Test(arguments: [
    ("RPC_PORT", "65536"), ("RPC_PORT", "-1"), ("RPC_PORT", "7 101"), ("RPC_PORT", "٣"), ("LOG_LEVEL", "loud"),
    ("SHUTDOWN_GRACE_SECONDS", "nan"), ("SHUTDOWN_GRACE_SECONDS", "inf"), ("SHUTDOWN_GRACE_SECONDS", "601"),
    ("DB_CONNECTION_LIMIT", "0"), ("DB_CONNECTION_LIMIT", "99999999999999999999"), ("ENABLE_JOB_QUEUE", "maybe"),
    ("BILLING_ADDRESS", "billing"), ("BILLING_ADDRESS", "a b:1"), ("BILLING_ADDRESS", "::1:7104"),
    ("RPC_HOST", "a/b"), ("DATABASE_URL", "mysql://db/x"), ("DATABASE_URL", "postgres://[db/x"),
    ("REDIS_URL", "redis://cache:0"), ("REDIS_URL", "http://cache"), ("INSTANCE_ID", "a\u{1B}[31m"),
  ]) func wrongValuesAreRefused(name: String, value: String) {
    let faults = faults(Self.required.merging([name: value]) { $1 })
    #expect(faults.map(\.variable) == [name])
    #expect(faults.allSatisfy { $0.problem == .unreadable && !$0.description.contains("\u{1B}") })
  }

  @Test func allFaultsAreFoundAtOnce() {
    let names = faults(["RPC_PORT": "x", "DB_POOL_TIMEOUT": "soon", "LOG_LEVEL": "7"]).map(\.variable)
    #expect(Set(names) == ["DATABASE_URL", "RPC_PORT", "DB_POOL_TIMEOUT", "LOG_LEVEL"])
  }

  @Test func aLongValueIsRefusedUnread() throws {
    let fault = try #require(faults(["DATABASE_URL": "postgres://" + String(repeating: "a", count: 9_000)]).first)
    #expect(fault.problem == .tooLong(limit: 8_192) && fault.description.utf8.count < 200)
  }

  @Test func aSecretIsNeverShown() throws {
    let fault = try #require(faults(["DATABASE_URL": "postgres//me:hunter2@db"]).first)
    #expect(!fault.description.contains("hunter2") && fault.description.contains("(not shown)"))
    let overview = try schema.load(environment: Self.required).overview
    #expect(overview.contains("DATABASE_URL=(set, not shown)") && overview.contains("REDIS_URL=(not set)"))
    #expect(overview.contains("RPC_PORT=7101 (default)") && !overview.joined().contains("pa55"))
  }

  @Test func rulesAreAskedOnceAllIsWell() {
    let strict = ConfigurationSchema(
      [.running(probePort: 1), .calls(rpcPort: 1)],
      rules: [
        { configuration in
          configuration[Variables.probePort] == configuration[Variables.rpcPort]
            ? ConfigurationFault(conflict: "RPC_PORT", "is the same as PROBE_PORT.") : nil
        }
      ])
    #expect(throws: ConfigurationFaults.self) { try strict.load(environment: [:]) }
    #expect(throws: Never.self) { try strict.load(environment: ["RPC_PORT": "2"]) }
  }

  @Test func theCommonVariablesHaveNoDefects() {
    #expect(schema.defects.isEmpty)
    let wrong = ConfigurationSchema([
      VariableGroup(
        "Wrong",
        [
          Variable<Int>(name: "lower", meaning: "No sentence", default: "1", check: .integer(1...2)),
          Variable<Int>(name: "TWICE", meaning: "Fine.", default: "9", check: .integer(1...2)),
          Variable<Bool>(name: "TWICE", meaning: "Fine.", default: "true", check: .flag),
        ])
    ])
    #expect(wrong.defects.count == 4)
  }

  @Test func theExampleNamesEveryVariableAndLoads() throws {
    let text = schema.environmentExample(of: "roleready-parser")
    var environment: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      environment[String(parts[0])] = String(parts[1])
    }
    #expect(throws: Never.self) { try schema.load(environment: environment) }
    for variable in schema.variables {
      #expect(text.contains(variable.name + "=") && schema.helpText.contains(variable.name))
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }
}
