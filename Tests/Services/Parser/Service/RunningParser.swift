import Contract
import Foundation
import FramedRPC
import Logging
import Messages
import TestSupport
import Testing

/// Parser as a process of its own, on a database of its own, and a client of it.
///
/// Unchecked because `Process` is not Sendable: one test at a time starts and ends it.
final class RunningParser: @unchecked Sendable {
  let client: ParserClient
  private let environment: [String: String]
  private var process: Process?

  private init(client: ParserClient, environment: [String: String]) {
    self.client = client
    self.environment = environment
  }

  /// Starts a Parser with these settings besides those it needs, hands it to `body`, and ends it.
  static func with(_ settings: [String: String] = [:], _ body: (RunningParser) async throws -> Void) async throws {
    try await TestDatabase.withDatabase { database in
      let ports = try FreePorts.take(2)
      var environment = ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "LANG"].contains($0.key) }
      environment["DATABASE_URL"] = database.url
      environment["RPC_PORT"] = "\(ports[0])"
      environment["PROBE_PORT"] = "\(ports[1])"
      environment.merge(settings) { _, given in given }
      let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
      let calls = RPCClient(target: RPCTarget(host: "127.0.0.1", port: ports[0]), service: "edge", logger: quiet)
      let parser = RunningParser(client: ParserClient(calls), environment: environment)
      try parser.run("migrate").waitUntilExit()
      try parser.start()
      let result: Result<Void, any Error>
      do { result = .success(try await body(parser)) } catch { result = .failure(error) }
      parser.kill()
      await calls.close()
      try result.get()
    }
  }

  /// Ends it by SIGKILL: no instruction of it runs any more.
  func kill() {
    guard let process else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  func start() throws { process = try run("serve") }

  private func run(_ command: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: ExtractorFolder.service)
    process.arguments = [command]
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
