import Foundation
import TestSupport

/// A PostgreSQL and a Redis that a run may kill: its own, with data in a folder of its own.
package struct ChaosServers: Sendable {
  /// A command of deploy/local/servers.sh did not work.
  package struct Failed: Error, CustomStringConvertible {
    package let description: String
  }

  private let folder: URL
  private let postgresPort: Int
  private let redisPort: Int
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Starts both, hands them to `body`, and ends both whatever happens.
  package static func with<Output: Sendable>(_ body: (ChaosServers) async throws -> Output) async throws -> Output {
    let ports = try FreePorts.take(2)
    let folder = FileManager.default.temporaryDirectory.appending(path: "roleready-chaos-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // PostgreSQL's own user must come through to its data.
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    let servers = ChaosServers(folder: folder, postgresPort: ports[0], redisPort: ports[1])
    let result: Result<Output, any Error>
    do {
      try await servers.startPostgres()
      try await servers.startRedis()
      result = .success(try await body(servers))
    } catch { result = .failure(error) }
    try? await servers.killPostgres()
    try? await servers.killRedis()
    try? FileManager.default.removeItem(at: folder)
    return try result.get()
  }

  /// The URL of a database of this PostgreSQL.
  package func url(_ database: String) throws -> String {
    let file = folder.appending(path: "postgres.password")
    let password = try String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    return "postgres://roleready:\(password)@127.0.0.1:\(postgresPort)/\(database)"
  }

  package var redisURL: String { "redis://127.0.0.1:\(redisPort)/0" }

  /// Starts PostgreSQL, which syncs to disk; recovers first if it was killed.
  package func startPostgres() async throws {
    try await run("start_postgres \(path("postgres")) \(postgresPort) >/dev/null")
  }

  /// PostgreSQL ends without a word, as in a crash.
  package func killPostgres() async throws { try await run("stop_process \(path("postgres")).pid QUIT") }

  package func startRedis() async throws { try await run("start_redis \(path("redis")) \(redisPort) >/dev/null") }

  package func killRedis() async throws { try await run("stop_process \(path("redis")).pid KILL") }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Runs a function of the suite's script.
  private func run(_ command: String) async throws {
    let script = """
      # Foundation believes that a process runs for as long as something holds what it inherited; the servers must not.
      for number in $(ls /proc/$$/fd); do ((number < 3)) || eval "exec $number>&-"; done
      set -euo pipefail
      root='\(Self.root.path)' state='\(folder.path)'
      cd "$root"
      for part in say packages servers; do source "deploy/local/$part.sh"; done
      \(command)
      """
    let status = try await ChaosProcess.run("/bin/bash", ["-c", script])
    guard status == 0 else { throw Failed(description: "\(command) ended with \(status)") }
  }
}
