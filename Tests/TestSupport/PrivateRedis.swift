import Foundation

/// A Redis of a test's own, which the test may kill and start again on the same port.
package final class PrivateRedis: @unchecked Sendable {
  /// It did not start.
  package struct Failure: Error {}

  package let port: Int
  private let options: [String]
  // Unchecked because a test starts and kills it from one place.
  private var process: Process?

  /// Starts one that keeps nothing; `options` come after the port, as on the command line.
  package init(options: [String] = []) throws {
    port = try FreePorts.take(1)[0]
    self.options = options
    try start()
  }

  deinit { kill() }

  package var url: String { "redis://127.0.0.1:\(port)" }

  /// Starts it again, with nothing of what it knew.
  package func start() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/redis-server")
    let own = options.isEmpty ? ["--port", "\(port)"] : options.map { $0.replacing("PORT", with: "\(port)") }
    process.arguments = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"] + own
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    self.process = process
  }

  /// Ends it at once, as a crash does.
  package func kill() {
    guard let process else { return }
    Glibc.kill(process.processIdentifier, SIGKILL)
    self.process = nil
  }

  /// Lets it hang.
  package func pause() { if let process { Glibc.kill(process.processIdentifier, SIGSTOP) } }

  /// Lets it go on.
  package func goOn() { if let process { Glibc.kill(process.processIdentifier, SIGCONT) } }
}
