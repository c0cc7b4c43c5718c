import CLibPQ
import Glibc

/// The conversation over one connection: libpq's handle and what is on its way.
///
/// Unchecked because libpq's handle is used under the lock of the one connection that holds the session, and freed by it.
struct Session: @unchecked Sendable {
  /// PG_DIAG_SQLSTATE and PG_DIAG_MESSAGE_PRIMARY, macros of libpq that are characters.
  private static let sqlStateField = Int32(UInt8(ascii: "C"))
  private static let messageField = Int32(UInt8(ascii: "M"))
  /// A record of TLS holds up to 16 kB, of which libpq takes at least 8 kB a time: after three times none is left in
  /// OpenSSL, where no one could see it.
  private static let readsOfTLS = 3

  private let handle: OpaquePointer
  private let prepares: Bool
  private var statements = PreparedStatements(limit: 256)
  private(set) var exchange: StatementExchange?
  /// A transaction is to begin, together with its first statement.
  var isBeginDue = false

  /// Takes over a connection that stands.
  init(_ handle: OpaquePointer, prepares: Bool) {
    self.handle = handle
    self.prepares = prepares
    PQsetNoticeReceiver(handle, { _, _ in }, nil)
    PQsetnonblocking(handle, 1)
    PQenterPipelineMode(handle)
  }

  var socket: Int32 { PQsocket(handle) }

  /// No statement runs, and no transaction is open.
  var isIdle: Bool { exchange == nil && !isBeginDue && PQtransactionStatus(handle) == PQTRANS_IDLE }

  func close() { PQfinish(handle) }

  /// Sends a statement. Throws when libpq takes it no more, which ends the connection.
  mutating func send(_ sql: String, _ parameters: [PostgresValue]) throws(PostgresError) {
    var steps: [StatementExchange.Step] = []
    var isTaken = true
    if isBeginDue {
      isTaken = PQsendQueryParams(handle, "begin", 0, nil, nil, nil, nil, 0) == 1
      steps.append(.aside)
    }
    isBeginDue = false
    for name in statements.takeDropped() {
      isTaken = isTaken && PQsendQueryParams(handle, "deallocate \(name)", 0, nil, nil, nil, nil, 0) == 1
      steps.append(.aside)
    }
    let known = prepares ? statements.name(of: sql) : nil
    let name = known ?? (prepares ? statements.newName() : "")
    isTaken =
      isTaken
      && PostgresParameters.withPointers(parameters) { count, values, lengths, formats, types in
        guard prepares else {
          return PQsendQueryParams(handle, sql, count, types, values, lengths, formats, 0) == 1
        }
        if known == nil {
          steps.append(.preparation(sql: sql, name: name))
          guard PQsendPrepare(handle, name, sql, count, types) == 1 else { return false }
        }
        return PQsendQueryPrepared(handle, name, count, values, lengths, formats, 0) == 1
      }
    if steps.isEmpty { steps = StatementExchange.statementAlone } else { steps.append(.statement) }
    guard isTaken, PQpipelineSync(handle) == 1 else { throw PostgresError(.connectionLost, lastMessage) }
    exchange = StatementExchange(steps, preparedSQL: known == nil ? nil : sql)
  }

  /// Sends several statements without parameters.
  mutating func send(script: String) throws(PostgresError) {
    let isBeginDue = isBeginDue
    self.isBeginDue = false
    let text = isBeginDue ? "begin; \(script)" : script
    guard PQexitPipelineMode(handle) == 1, PQsendQuery(handle, text) == 1 else {
      throw PostgresError(.connectionLost, lastMessage)
    }
    exchange = StatementExchange([.statement], isScript: true)
  }

  /// Sends what libpq still holds. Returns whether some is left for which the socket has no room now.
  func flush() throws(PostgresError) -> Bool {
    switch PQflush(handle) {
    case 0: return false
    case 1: return true
    default: throw PostgresError(.connectionLost, lastMessage)
    }
  }

  /// Takes in what has arrived. Returns what the exchange came to, once it is over.
  mutating func advance() throws(PostgresError) -> Result<PostgresResult, PostgresError>? {
    try consume()
    guard var exchange else {
      // Between statements only notifications and the server's farewell come.
      _ = PQisBusy(handle)
      guard PQstatus(handle) == CONNECTION_OK else { throw PostgresError(.connectionLost, lastMessage) }
      return nil
    }
    var readsLeft = PQsslInUse(handle) == 1 ? Self.readsOfTLS - 1 : 0
    while true {
      if PQisBusy(handle) == 1 {
        guard readsLeft > 0 else { break }
        readsLeft -= 1
        try consume()
      } else if let outcome = PQgetResult(handle) {
        let isMark = PQresultStatus(outcome) == PGRES_PIPELINE_SYNC
        read(outcome, into: &exchange)
        if let error = exchange.error, error.code == .connectionLost { throw error }
        guard PQstatus(handle) == CONNECTION_OK else { throw PostgresError(.connectionLost, lastMessage) }
        if isMark { return try end(exchange) }
      } else {
        if exchange.isScript { return try end(exchange) }
        guard exchange.endStep() else { throw PostgresError(.connectionLost, "the server's answer is not one") }
      }
    }
    self.exchange = exchange
    return nil
  }

  private func consume() throws(PostgresError) {
    guard PQconsumeInput(handle) == 1 else { throw PostgresError(.connectionLost, lastMessage) }
  }

  /// The next notification that has arrived.
  func nextNotification() -> PostgresNotification? {
    guard let notification = PQnotifies(handle) else { return nil }
    defer { PQfreemem(notification) }
    return PostgresNotification(
      channel: String(cString: notification.pointee.relname), payload: String(cString: notification.pointee.extra))
  }

  /// Takes a result over.
  private mutating func read(_ outcome: OpaquePointer, into exchange: inout StatementExchange) {
    switch PQresultStatus(outcome) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
      if case .preparation(let sql, let name) = exchange.step { statements.note(sql, as: name) }
      exchange.note(PostgresResult(outcome))
      return
    case PGRES_PIPELINE_SYNC, PGRES_PIPELINE_ABORTED: exchange.noteOther()
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      exchange.note(PostgresError(.connectionLost, "COPY is not spoken here"))
    default:
      let state = PQresultErrorField(outcome, Self.sqlStateField).map { String(cString: $0) } ?? ""
      let message = PQresultErrorField(outcome, Self.messageField).map { String(cString: $0) } ?? lastMessage
      exchange.note(PostgresError(sqlState: state, message))
    }
    PQclear(outcome)
  }

  private mutating func end(
    _ exchange: StatementExchange
  ) throws(PostgresError) -> Result<PostgresResult, PostgresError> {
    self.exchange = nil
    if exchange.isScript, PQenterPipelineMode(handle) != 1 {
      throw PostgresError(.connectionLost, lastMessage)
    }
    guard let error = exchange.error, let sql = exchange.preparedSQL, PostgresError.stalePlans.contains(error.sqlState)
    else { return exchange.outcome }
    if error.sqlState == PostgresError.unknownStatement { statements.forgetAll() } else { statements.forget(sql) }
    return .failure(PostgresError(.conflict, sqlState: error.sqlState, error.message))
  }

  private var lastMessage: String { Self.message(of: handle) }

  /// What libpq last said of a connection, on one line.
  static func message(of handle: OpaquePointer) -> String {
    guard let text = PQerrorMessage(handle) else { return "no connection" }
    return String(cString: text).split(separator: "\n").joined(separator: " ")
  }
}
