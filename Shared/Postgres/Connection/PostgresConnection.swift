import CLibPQ
import Glibc

/// One connection, on a thread of its own.
actor PostgresConnection {
  private nonisolated let thread: ConnectionThread
  private let configuration: PostgresConfiguration
  private var handle: OpaquePointer?
  private var prepared: [String: String] = [:]
  private static let preparedLimit = 256
  /// PG_DIAG_SQLSTATE and PG_DIAG_MESSAGE_PRIMARY, macros of libpq that are characters.
  private static let sqlStateField = Int32(UInt8(ascii: "C"))
  private static let messageField = Int32(UInt8(ascii: "M"))

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(_ configuration: PostgresConfiguration) {
    thread = ConnectionThread()
    self.configuration = configuration
  }

  deinit { thread.stop() }

  /// Connects; throws `.connectionLost` when it cannot.
  func connect() throws(PostgresError) {
    let settings: [(String, String)] = [
      ("dbname", configuration.url), ("client_encoding", "UTF8"), ("application_name", configuration.applicationName),
      ("connect_timeout", String(max(2, configuration.connectTimeout.components.seconds))),
      ("keepalives_idle", "15"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "20000"),
    ]
    handle = Self.withCStrings(settings.map(\.0)) { names in
      Self.withCStrings(settings.map(\.1)) { values in PQconnectdbParams(names, values, 1) }
    }
    guard isUsable else {
      let message = lastMessage
      close()
      throw PostgresError(.connectionLost, message)
    }
    PQsetNoticeReceiver(handle, { _, _ in }, nil)
    if !configuration.isBehindPgBouncer {
      let milliseconds = Int64(configuration.statementTimeout / .milliseconds(1))
      _ = try run("set statement_timeout = \(milliseconds)", [], isPrepared: false)
    }
  }

  /// Whether the connection stands, as far as can be seen without asking the server.
  var isUsable: Bool { handle != nil && PQstatus(handle) == CONNECTION_OK }

  /// Whether an idle connection still stands: a server that is gone has closed it.
  func isAlive() -> Bool {
    guard isUsable else { return false }
    var poll = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    if Glibc.poll(&poll, 1, 0) > 0 { return PQconsumeInput(handle) == 1 && isUsable }
    return true
  }

  /// Whether no transaction is open.
  var isIdle: Bool { handle != nil && PQtransactionStatus(handle) == PQTRANS_IDLE }

  /// Runs a statement; cancelling the task cancels it at the server.
  func execute(_ sql: String, _ parameters: [PostgresValue]) async throws(PostgresError) -> PostgresResult {
    guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled") }
    guard let cancel = handle.flatMap({ PQgetCancel($0) }) else {
      throw PostgresError(.connectionLost, "not connected")
    }
    let canceller = StatementCanceller(cancel)
    let result: Result<PostgresResult, PostgresError> = await withTaskCancellationHandler {
      do throws(PostgresError) {
        return .success(try run(sql, parameters, isPrepared: !configuration.isBehindPgBouncer))
      } catch { return .failure(error) }
    } onCancel: {
      canceller.cancel()
    }
    canceller.retire()
    if case .failure(let error) = result, error.sqlState == "57014", Task.isCancelled {
      throw PostgresError(.cancelled, sqlState: error.sqlState, "the task was cancelled")
    }
    return try result.get()
  }

  /// Runs several statements, none with parameters.
  func script(_ sql: String) throws(PostgresError) {
    _ = try read(PQexec(handle, sql))
  }

  /// Notifications that have arrived; waits up to so many milliseconds for one.
  func notifications(within milliseconds: Int32) throws(PostgresError) -> [PostgresNotification] {
    guard isUsable else { throw PostgresError(.connectionLost, "not connected") }
    var poll = pollfd(fd: PQsocket(handle), events: Int16(POLLIN), revents: 0)
    _ = Glibc.poll(&poll, 1, milliseconds)
    guard PQconsumeInput(handle) == 1 else { throw PostgresError(.connectionLost, lastMessage) }
    var notifications: [PostgresNotification] = []
    while let notification = PQnotifies(handle) {
      notifications.append(
        PostgresNotification(
          channel: String(cString: notification.pointee.relname), payload: String(cString: notification.pointee.extra)))
      PQfreemem(notification)
    }
    return notifications
  }

  /// Ends the connection.
  func close() {
    if let handle { PQfinish(handle) }
    handle = nil
    prepared = [:]
  }

  private var lastMessage: String {
    guard let handle, let text = PQerrorMessage(handle) else { return "no connection" }
    return String(cString: text).split(separator: "\n").joined(separator: " ")
  }

  private func run(
    _ sql: String, _ parameters: [PostgresValue], isPrepared: Bool
  ) throws(PostgresError) -> PostgresResult {
    let name = isPrepared ? try statement(sql, parameters) : nil
    let outcome = PostgresParameters.withPointers(parameters) { values, lengths, formats, types in
      if let name {
        PQexecPrepared(handle, name, Int32(parameters.count), values, lengths, formats, 0)
      } else {
        PQexecParams(handle, sql, Int32(parameters.count), types, values, lengths, formats, 0)
      }
    }
    return try read(outcome)
  }

  /// The name of a statement, prepared the first time.
  private func statement(_ sql: String, _ parameters: [PostgresValue]) throws(PostgresError) -> String {
    if let name = prepared[sql] { return name }
    if prepared.count >= Self.preparedLimit {
      _ = try read(PQexec(handle, "deallocate all"))
      prepared = [:]
    }
    let name = "s\(prepared.count)"
    let outcome = PostgresParameters.withPointers(parameters) { _, _, _, types in
      PQprepare(handle, name, sql, Int32(parameters.count), types)
    }
    _ = try read(outcome)
    prepared[sql] = name
    return name
  }

  private func read(_ outcome: OpaquePointer?) throws(PostgresError) -> PostgresResult {
    guard let outcome else { throw PostgresError(.connectionLost, lastMessage) }
    defer { PQclear(outcome) }
    switch PQresultStatus(outcome) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return PostgresResult(outcome)
    default:
      let state = PQresultErrorField(outcome, Self.sqlStateField).map { String(cString: $0) } ?? ""
      let message = PQresultErrorField(outcome, Self.messageField).map { String(cString: $0) }
      guard isUsable else { throw PostgresError(.connectionLost, sqlState: state, message ?? lastMessage) }
      throw PostgresError(sqlState: state, message ?? lastMessage)
    }
  }

  private nonisolated static func withCStrings<Output>(
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
