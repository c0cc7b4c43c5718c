import CLibPQ
import Glibc

/// Makes connections, which blocks: names are looked up, hosts are tried in turn, passwords are hashed.
enum ConnectionMaker {
  /// A libpq handle on its way from the thread that made it to its connection.
  ///
  /// Unchecked because nobody has it but the one who takes it over.
  struct Made: @unchecked Sendable { let handle: OpaquePointer }

  /// Connects on a thread of its own. Throws `.connectionLost` when it cannot.
  static func connect(_ configuration: PostgresConfiguration) async throws(PostgresError) -> Made {
    let result: Result<Made, PostgresError> = await withCheckedContinuation { continuation in
      let isStarted = BlockingThread.start { continuation.resume(returning: made(configuration)) }
      if !isStarted {
        continuation.resume(returning: .failure(PostgresError(.connectionLost, "the system gives no more threads")))
      }
    }
    return try result.get()
  }

  private static func made(_ configuration: PostgresConfiguration) -> Result<Made, PostgresError> {
    let settings = settings(of: configuration)
    let handle = withCStrings(settings.map(\.0)) { names in
      withCStrings(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
    }
    guard let handle else { return .failure(PostgresError(.connectionLost, "memory is short")) }
    guard PQstatus(handle) == CONNECTION_OK else {
      let message = Session.message(of: handle)
      PQfinish(handle)
      return .failure(PostgresError(.connectionLost, message))
    }
    return .success(Made(handle: handle))
  }

  /// In libpq's order: what comes later wins, so what the URL says of options is taken up in ours.
  private static func settings(of configuration: PostgresConfiguration) -> [(String, String)] {
    var settings: [(String, String)] = [
      ("dbname", configuration.url), ("client_encoding", "UTF8"), ("application_name", configuration.applicationName),
      ("connect_timeout", String(max(2, configuration.connectTimeout.components.seconds))),
      ("keepalives_idle", "15"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "20000"),
    ]
    // PgBouncer refuses options; there the role or the database has to set the limits (ALTER ROLE ... SET).
    if !configuration.isBehindPgBouncer {
      let milliseconds = Int64(configuration.statementTimeout / .milliseconds(1))
      let own = PostgresConfiguration.options(in: configuration.url)
      let limits = "-c statement_timeout=\(milliseconds) -c idle_in_transaction_session_timeout=\(milliseconds)"
      settings.append(("options", own.isEmpty ? limits : "\(limits) \(own)"))
    }
    return settings
  }

  private static func withCStrings<Output>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Output
  ) -> Output {
    var pointers: [UnsafePointer<CChar>?] = texts.map { strdup($0).map { UnsafePointer($0) } }
    pointers.append(nil)
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    return pointers.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("the list ends with a NULL") }
      return body(start)
    }
  }
}
