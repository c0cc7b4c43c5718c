import Foundation
import Testing

/// A service as a process of its own.
///
/// Unchecked because `Process` is not Sendable: nothing but `isRunning` is asked of it after it was started.
final class ServiceProcess: @unchecked Sendable {
  /// What a process that has ended left behind.
  struct Run: Sendable {
    let exitStatus: Int32
    let output: String
    let errors: String
  }

  /// The folder that the tests and the programs were built into.
  static let buildFolder: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "roleready-edge").path) {
      folder.deleteLastPathComponent()
    }
    return folder
  }()

  let identifier: Int32
  private let log: URL
  private let process: Process

  /// Starts a service; what it prints goes to `log`.
  init(_ service: SuiteService, environment: [String: String], log: URL) throws {
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let output = try FileHandle(forWritingTo: log)
    try output.seekToEnd()
    process = Process()
    process.executableURL = Self.buildFolder.appending(path: service.program)
    process.arguments = ["serve"]
    process.environment = environment
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    identifier = process.processIdentifier
    self.log = log
  }

  /// What it has printed.
  var printed: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// Ends it by SIGKILL: no instruction of it runs any more.
  func kill() async {
    Foundation.kill(identifier, SIGKILL)
    await ended()
  }

  /// Asks it to end, and waits; kills it after 15 s.
  func terminate() async {
    Foundation.kill(identifier, SIGTERM)
    let deadline = ContinuousClock.now + .seconds(15)
    while process.isRunning, ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(10)) }
    if process.isRunning { Foundation.kill(identifier, SIGKILL) }
    await ended()
  }

  private func ended() async {
    while process.isRunning { try? await Task.sleep(for: .milliseconds(5)) }
  }

  /// Runs a service's program to its end.
  static func run(
    _ service: SuiteService, _ arguments: [String], environment: [String: String]
  ) async throws -> Run {
    let process = Process()
    process.executableURL = buildFolder.appending(path: service.program)
    process.arguments = arguments
    process.environment = environment
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      exitStatus: process.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complaints, as: UTF8.self))
  }
}
