import Foundation
import Glibc
import TestSupport

/// A PgBouncer of a test's own in transaction mode before the test run's PostgreSQL.
final class PrivatePgBouncer {
  private let folder: URL
  private let process = Process()
  /// The database of a test, by way of PgBouncer.
  let url: String

  /// Starts one before the server of a database's URL.
  init(before database: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "roleready-pgbouncer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let port = try FreePorts.take(1)[0]
    guard var parts = URLComponents(string: database), let user = parts.user, let password = parts.password,
      let host = parts.host, let serverPort = parts.port
    else { throw CocoaError(.fileReadUnknown) }
    let users = folder.appending(path: "users.txt")
    try Data("\"\(user)\" \"\(password)\"\n".utf8).write(to: users)
    let settings = """
      [databases]
      * = host=\(host) port=\(serverPort)
      [pgbouncer]
      listen_addr = 127.0.0.1
      listen_port = \(port)
      unix_socket_dir =
      auth_type = plain
      auth_file = \(users.path)
      pool_mode = transaction
      default_pool_size = 3
      max_client_conn = 50
      """
    let file = folder.appending(path: "pgbouncer.ini")
    try Data(settings.utf8).write(to: file)
    parts.port = port
    url = parts.string ?? database
    process.executableURL = URL(filePath: "/usr/sbin/pgbouncer")
    process.arguments = ["-q", file.path]
    if geteuid() == 0 {
      // It refuses to run as root.
      process.arguments = ["-q", "-u", "postgres", file.path]
      chmod(folder.path, 0o755)
    }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    try? FileManager.default.removeItem(at: folder)
  }
}
