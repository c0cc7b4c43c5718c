import AsyncHTTPClient
import Foundation
import FramedRPC
import NIOCore
import NIOHTTP1
import Postgres
import Synchronization
import TestSupport
import Testing

/// The five services, running as processes on databases of their own.
final class RunningSuite: Sendable {
  let api: ApiClient
  private let environments: [SuiteService: [String: String]]
  private let probes: [SuiteService: Int]
  private let serving: [SuiteService: Int]
  private let databases: [SuiteService: PostgresPool]
  private let logs: URL
  private let processes = Mutex<[SuiteService: ServiceProcess]>([:])

  /// Starts the suite, hands it to `body`, and takes it down. With an `authority`, the services call each other by
  /// mutual TLS.
  static func with(
    securedBy authority: TestAuthority? = nil, _ body: (RunningSuite) async throws -> Void
  ) async throws {
    let http = HTTPClient(eventLoopGroupProvider: .singleton)
    do {
      try await withDatabases(SuiteService.allCases, [:]) { databases in
        let suite = try RunningSuite(databases: databases, http: http, authority: authority)
        do {
          for service in SuiteService.allCases { try await suite.migrate(service) }
          for service in SuiteService.allCases { try suite.start(service) }
          for service in SuiteService.allCases { try await suite.waitUntilReady(service) }
          try await body(suite)
        } catch {
          suite.printLogs()
          await suite.stop()
          throw error
        }
        await suite.stop()
      }
    } catch {
      try await http.shutdown()
      throw error
    }
    try await http.shutdown()
  }

  private static func withDatabases(
    _ services: [SuiteService], _ made: [SuiteService: TestDatabase],
    _ body: ([SuiteService: TestDatabase]) async throws -> Void
  ) async throws {
    guard let service = services.first else { return try await body(made) }
    try await TestDatabase.withDatabase { database in
      var made = made
      made[service] = database
      try await withDatabases(Array(services.dropFirst()), made, body)
    }
  }

  private init(databases: [SuiteService: TestDatabase], http: HTTPClient, authority: TestAuthority?) throws {
    let ports = try FreePorts.take(2 * SuiteService.allCases.count)
    var probes: [SuiteService: Int] = [:]
    var serving: [SuiteService: Int] = [:]
    for (place, service) in SuiteService.allCases.enumerated() {
      serving[service] = ports[2 * place]
      probes[service] = ports[2 * place + 1]
    }
    self.probes = probes
    self.serving = serving
    self.databases = databases.mapValues(\.pool)
    api = ApiClient(http: http, address: "http://127.0.0.1:\(serving[.edge] ?? 0)")
    logs = FileManager.default.temporaryDirectory.appending(path: "roleready-suite-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    var environments: [SuiteService: [String: String]] = [:]
    for service in SuiteService.allCases {
      var environment = ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "LANG"].contains($0.key) }
      environment["DATABASE_URL"] = databases[service]?.url
      environment["REDIS_URL"] = try TestRedis.url()
      environment["PROBE_PORT"] = "\(probes[service] ?? 0)"
      environment[service == .edge ? "HTTP_PORT" : "RPC_PORT"] = "\(serving[service] ?? 0)"
      for other in SuiteService.allCases where other != .edge {
        environment["\(other.rawValue.uppercased())_ADDRESS"] = "127.0.0.1:\(serving[other] ?? 0)"
      }
      if service == .edge {
        environment["WEB_DIRECTORY"] = SampleFile.project.appending(path: "Services/Edge/Web").path
      }
      if let authority { environment.merge(try authority.environment(service.rawValue)) { _, secured in secured } }
      environments[service] = environment
    }
    self.environments = environments
  }

  /// Kills a service where it stands, starts it again and waits until it is ready.
  func killAndStartAgain(_ service: SuiteService) async throws {
    await processes.withLock { $0[service] }?.kill()
    try start(service)
    try await waitUntilReady(service)
  }

  /// Asks a service to end, by SIGTERM, and waits until it has.
  func terminate(_ service: SuiteService) async { await processes.withLock { $0[service] }?.terminate() }

  /// Where other services call one.
  func rpcTarget(_ service: SuiteService) -> RPCTarget {
    RPCTarget(host: "127.0.0.1", port: serving[service] ?? 0)
  }

  /// The first number of a query in a service's database.
  func count(_ sql: String, in service: SuiteService) async throws -> Int64 {
    let pool = try #require(databases[service])
    return try await pool.query("select (\(sql))::bigint as number").first?.int("number") ?? -1
  }

  /// Resident memory of a service, in kB.
  func residentKilobytes(_ service: SuiteService) throws -> Int {
    let process = try #require(processes.withLock { $0[service] })
    let status = try String(contentsOfFile: "/proc/\(process.identifier)/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
    return try #require(Int(line.filter(\.isNumber)))
  }

  private func migrate(_ service: SuiteService) async throws {
    let run = try await ServiceProcess.run(service, ["migrate"], environment: environments[service] ?? [:])
    try #require(run.exitStatus == 0, "\(service) migrate: \(run.errors)")
  }

  private func start(_ service: SuiteService) throws {
    let log = logs.appending(path: "\(service.rawValue)-\(UInt64.random(in: 0 ... .max)).log")
    let process = try ServiceProcess(service, environment: environments[service] ?? [:], log: log)
    processes.withLock { $0[service] = process }
  }

  private func waitUntilReady(_ service: SuiteService) async throws {
    let deadline = ContinuousClock.now + .seconds(30)
    let request = HTTPClientRequest(url: "http://127.0.0.1:\(probes[service] ?? 0)/health/ready")
    while true {
      if let answer = try? await api.http.execute(request, timeout: .seconds(2)), answer.status == .ok { return }
      if ContinuousClock.now > deadline {
        Issue.record("\(service) was not ready within 30 s: \(processes.withLock { $0[service]?.printed ?? "" })")
        throw CancellationError()
      }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func stop() async {
    for process in processes.withLock({ Array($0.values) }) { await process.terminate() }
    try? FileManager.default.removeItem(at: logs)
  }

  private func printLogs() {
    for (service, process) in processes.withLock({ $0 }) {
      for line in process.printed.split(separator: "\n").suffix(15) { print("\(service): \(line)") }
    }
  }
}
