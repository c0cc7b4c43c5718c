import CLibPQ
import Synchronization

/// One connection, used by one caller at a time.
///
/// The caller sends on its own thread, which never blocks; the loop's thread reads what the server answers. The lock
/// keeps the two apart and is held for neither a wait nor an await.
final class PostgresConnection: Sendable {
  typealias Outcome = Result<PostgresResult, PostgresError>
  typealias Finish = @Sendable (Outcome) -> Void

  private struct State {
    /// Nil once the connection is gone.
    var session: Session?
    /// Who is to be told what came of the statement that runs.
    var finish: Finish?
    var deadline: ContinuousClock.Instant?
    /// The statement that runs or ran last, and the last one that was told to end.
    var number: UInt64 = 0
    var cancelled: UInt64 = 0
    /// A request to end a statement is on its way; what came of the statement is held until it has arrived, so that it
    /// cannot hit the next one.
    var isCancelling = false
    var held: Outcome?
    var isWriting = false
    var listener: (@Sendable (PostgresNotification?) -> Void)?
  }

  /// What is to be done once the lock is given back.
  private struct Upshot {
    var finish: Finish?
    var outcome: Outcome?
    var listener: (@Sendable (PostgresNotification?) -> Void)?
    var notifications: [PostgresNotification] = []
    var loss: PostgresError?
  }

  /// How much longer than the server itself we wait for the end of a statement.
  private static let patience = Duration.seconds(5)
  private static let numbers = Atomic<UInt64>(0)

  let id = PostgresConnection.newNumber()
  private let state: Mutex<State>
  private let socket: Int32
  private let cancelRequest: CancelRequest?
  private let statementTimeout: Duration

  private init(_ made: ConnectionMaker.Made, _ configuration: PostgresConfiguration) {
    let session = Session(made.handle, prepares: !configuration.isBehindPgBouncer)
    socket = session.socket
    cancelRequest = CancelRequest(made.handle)
    statementTimeout = configuration.statementTimeout
    state = Mutex(State(session: session))
  }

  /// A connection that stands. Throws `.connectionLost` when there is none to be had.
  static func connect(_ configuration: PostgresConfiguration) async throws(PostgresError) -> PostgresConnection {
    let connection = PostgresConnection(try await ConnectionMaker.connect(configuration), configuration)
    guard ConnectionLoop.shared.watch(connection, socket: connection.socket) else {
      connection.close()
      throw PostgresError(.connectionLost, "the system gives no more descriptors")
    }
    return connection
  }

  /// A number that no other connection and no other statement has.
  static func newNumber() -> UInt64 { numbers.add(1, ordering: .relaxed).newValue }

  /// Whether the connection stands, as far as the system knows.
  var isUsable: Bool { state.withLock { $0.session != nil } }

  /// Whether it stands, nothing runs on it and no transaction is open.
  var isIdle: Bool { state.withLock { $0.session?.isIdle ?? false } }

  /// Lets a transaction begin together with the next statement.
  func beginWithNext() { state.withLock { $0.session?.isBeginDue = true } }

  /// Ends the transaction by `commit` or `rollback`; nothing is sent when it never began.
  func endTransaction(_ command: String) async throws(PostgresError) {
    let isOpen = state.withLock { state in
      guard state.session?.isBeginDue == true else { return true }
      state.session?.isBeginDue = false
      return false
    }
    guard isOpen else { return }
    // Not to be cut short by a cancelled task: either end leaves the connection fit for others.
    let answer = try await withCheckedContinuation { continuation in
      begin(Self.newNumber(), { session throws(PostgresError) in try session.send(command, []) }) {
        continuation.resume(returning: $0)
      }
    }.get()
    if command == "commit", answer.command != "COMMIT" {
      throw PostgresError(.refused, sqlState: "25P02", "the transaction was rolled back: one of its statements failed")
    }
  }

  /// Runs a statement; cancelling the task cancels it at the server.
  func execute(_ sql: String, _ parameters: [PostgresValue]) async throws(PostgresError) -> PostgresResult {
    try PostgresParameters.check(parameters)
    return try await cancellable { session throws(PostgresError) in try session.send(sql, parameters) }
  }

  /// Runs several statements, none with parameters.
  func script(_ sql: String) async throws(PostgresError) {
    _ = try await cancellable { session throws(PostgresError) in try session.send(script: sql) }
  }

  /// Sends a statement, whose number no other has, and tells `finish` what came of it.
  func begin(
    _ number: UInt64, _ send: (inout Session) throws(PostgresError) -> Void, _ finish: @escaping Finish
  ) {
    let error: PostgresError? = state.withLock { state in
      do throws(PostgresError) {
        guard var session = state.session else { throw PostgresError(.connectionLost, "not connected") }
        guard state.finish == nil else { throw PostgresError(.refused, "a statement is already running") }
        guard state.cancelled != number else { throw PostgresError(.cancelled, "the task was cancelled") }
        // Moved out and back, so that the session is changed in place.
        state.session = nil
        defer { state.session = session }
        try send(&session)
        try Self.flush(&session, id, &state.isWriting)
        state.number = number
        state.finish = finish
        state.deadline = .now + statementTimeout + Self.patience
        return nil
      } catch { return error }
    }
    guard let error else { return }
    if error.code == .connectionLost { lose(error) }
    finish(.failure(error))
  }

  /// Asks the server to end a statement, on a thread that may block.
  func cancel(_ number: UInt64) {
    let isDue = state.withLock { state in
      state.cancelled = number
      guard state.number == number, state.finish != nil, !state.isCancelling else { return false }
      state.isCancelling = true
      // A server that does not even end what it is asked to end is given up.
      state.deadline = .now + Self.patience
      return true
    }
    guard isDue else { return }
    let isStarted = BlockingThread.start {
      self.cancelRequest?.send()
      self.endCancelling()
    }
    if !isStarted { endCancelling() }
  }

  /// Hands notifications to `listener`, and nil when the connection is gone.
  func listen(_ listener: @escaping @Sendable (PostgresNotification?) -> Void) {
    let isGone = state.withLock { state in
      state.listener = listener
      return state.session == nil
    }
    if isGone { listener(nil) }
  }

  /// Ends the connection.
  func close() { lose(PostgresError(.closed, "the connection was closed")) }

  /// Reads and writes what can be read and written now. Called by the loop.
  func proceed() {
    let upshot = state.withLock { state in
      var upshot = Upshot()
      do throws(PostgresError) {
        guard var session = state.session.take() else { return upshot }
        defer { state.session = session }
        if state.isWriting { try Self.flush(&session, id, &state.isWriting) }
        let outcome = try session.advance()
        if let listener = state.listener {
          upshot.listener = listener
          while let notification = session.nextNotification() { upshot.notifications.append(notification) }
        }
        if state.isCancelling {
          state.held = state.held ?? outcome
        } else if let outcome {
          upshot.outcome = outcome
          upshot.finish = Self.end(&state)
        }
      } catch { upshot.loss = error }
      return upshot
    }
    for notification in upshot.notifications { upshot.listener?(notification) }
    if let outcome = upshot.outcome { upshot.finish?(outcome) }
    if let loss = upshot.loss { lose(loss) }
  }

  /// Gives a statement up that the server itself should have ended by now. Called by the loop.
  func endIfOverdue(at now: ContinuousClock.Instant) {
    guard state.withLock({ $0.deadline.map { $0 < now } ?? false }) else { return }
    lose(PostgresError(.statementTimeout, "the server did not answer in time"))
  }

  private static func end(_ state: inout State) -> Finish? {
    state.deadline = nil
    return state.finish.take()
  }

  /// Sends a statement and waits for its end; cancelling the task sends the request to end it.
  private func cancellable(
    _ send: (inout Session) throws(PostgresError) -> Void
  ) async throws(PostgresError) -> PostgresResult {
    guard !Task.isCancelled else { throw PostgresError(.cancelled, "the task was cancelled") }
    let number = Self.newNumber()
    return try await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        begin(number, send) { continuation.resume(returning: $0) }
      }
    } onCancel: {
      cancel(number)
    }.cancelledIfTaskIs.get()
  }

  private static func flush(
    _ session: inout Session, _ id: UInt64, _ isWriting: inout Bool
  ) throws(PostgresError) {
    let remains = try session.flush()
    guard remains != isWriting else { return }
    isWriting = remains
    ConnectionLoop.shared.setWriting(id, socket: session.socket, isWriting)
  }

  private func endCancelling() {
    let (finish, outcome) = state.withLock { state -> (Finish?, Outcome?) in
      state.isCancelling = false
      guard let outcome = state.held.take() else { return (nil, nil) }
      return (Self.end(&state), outcome)
    }
    if let outcome { finish?(outcome) }
  }

  /// The connection is gone: whoever waits is told, and libpq's part is freed.
  private func lose(_ error: PostgresError) {
    let (finish, listener) = state.withLock { state in
      state.session?.close()
      state.session = nil
      state.held = nil
      let listener = state.listener.take()
      return (Self.end(&state), listener)
    }
    ConnectionLoop.shared.forget(id)
    finish?(.failure(error))
    listener?(nil)
  }
}

extension Result where Success == PostgresResult, Failure == PostgresError {
  /// The same; but what ended a statement of a task that was cancelled is that.
  var cancelledIfTaskIs: Self {
    guard case .failure(let error) = self, Task.isCancelled,
      error.code == .statementTimeout || error.code == .connectionLost
    else { return self }
    return .failure(PostgresError(.cancelled, sqlState: error.sqlState, "the task was cancelled"))
  }
}
