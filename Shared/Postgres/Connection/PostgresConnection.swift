import CLibPQ
import Glibc
import Synchronization

/// One connection, used by one caller at a time.
///
/// The caller sends on its own thread, which never blocks; the loop's thread reads what the server answers. The lock
/// keeps the two apart and is held for neither a wait nor an await.
final class PostgresConnection: Sendable {
  typealias Outcome = Result<PostgresResult, PostgresError>

  private struct State {
    /// Nil once the connection is gone.
    var session: Session?
    /// Who is to be told what came of the statement that runs.
    var end: (any StatementEnd)?
    var deadline: ContinuousClock.Instant?
    /// The statement that runs or ran last, and the last one that was told to end.
    var number: UInt64 = 0
    var cancelled: UInt64 = 0
    /// A request to end a statement is on its way; what came of the statement is held until it has arrived, so that it
    /// cannot hit the next one.
    var isCancelling = false
    var held: Outcome?
    var interest = ConnectionLoop.Interest()
    var listener: (@Sendable (PostgresNotification?) -> Void)?
  }

  /// What is to be done once the lock is given back.
  private struct Upshot {
    var end: (any StatementEnd)?
    var outcome: Outcome?
    var listener: (@Sendable (PostgresNotification?) -> Void)?
    var notifications: [PostgresNotification] = []
    var loss: PostgresError?
  }

  /// How long a statement that runs alone is waited for on the spot: as long as changing threads twice would take.
  private static let onTheSpot = Duration.microseconds(50)
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

  /// Lets no transaction begin after all. Returns whether one was about to.
  func forgetBegin() -> Bool {
    state.withLock { state in
      guard state.session?.isBeginDue == true else { return false }
      state.session?.isBeginDue = false
      return true
    }
  }

  /// Sends a statement, whose number no other has, and tells `end` what came of it; if `waits` and the answer comes
  /// soon, before it returns.
  func begin(
    _ number: UInt64, waits: Bool, _ send: (inout Session) throws(PostgresError) -> Void, _ end: any StatementEnd
  ) {
    let error: PostgresError? = state.withLock { state in
      do throws(PostgresError) {
        guard state.end == nil else { throw PostgresError(.refused, "a statement is already running") }
        guard state.cancelled != number else { throw PostgresError(.cancelled, "the task was cancelled") }
        // Moved out and back, so that the session is changed in place.
        guard var session = state.session.take() else { throw PostgresError(.connectionLost, "not connected") }
        defer { state.session = session }
        try send(&session)
        set(&state, reading: !waits, writing: try session.flush())
        state.number = number
        state.end = end
        state.deadline = .now + statementTimeout + Self.patience
        return nil
      } catch { return error }
    }
    if let error {
      if error.code == .connectionLost { lose(error) }
      end.end(.failure(error))
    } else if waits {
      waitOnTheSpot(number)
    }
  }

  /// Asks the server to end a statement, on a thread that may block.
  func cancel(_ number: UInt64) {
    let isDue = state.withLock { state in
      state.cancelled = number
      guard state.number == number, state.end != nil, !state.isCancelling else { return false }
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
      if state.session != nil { set(&state, reading: true, writing: state.interest.writing) }
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
        if state.interest.writing { set(&state, writing: try session.flush()) }
        let outcome = try session.advance()
        if let listener = state.listener {
          upshot.listener = listener
          while let notification = session.nextNotification() { upshot.notifications.append(notification) }
        }
        if state.isCancelling {
          state.held = state.held ?? outcome
        } else if let outcome {
          upshot.outcome = outcome
          upshot.end = Self.end(&state)
        }
      } catch { upshot.loss = error }
      return upshot
    }
    for notification in upshot.notifications { upshot.listener?(notification) }
    if let outcome = upshot.outcome { upshot.end?.end(outcome) }
    if let loss = upshot.loss { lose(loss) }
  }

  /// Gives a statement up that the server itself should have ended by now. Called by the loop.
  func endIfOverdue(at now: ContinuousClock.Instant) {
    guard state.withLock({ $0.deadline.map { $0 < now } ?? false }) else { return }
    lose(PostgresError(.statementTimeout, "the server did not answer in time"))
  }

  private static func end(_ state: inout State) -> (any StatementEnd)? {
    state.deadline = nil
    return state.end.take()
  }

  /// Looks for the answer for a short while, then leaves that to the loop.
  private func waitOnTheSpot(_ number: UInt64) {
    let end = ContinuousClock.now + Self.onTheSpot
    var isRunning = true
    while isRunning, ContinuousClock.now < end {
      sched_yield()
      proceed()
      isRunning = state.withLock { $0.number == number && $0.end != nil }
    }
    guard isRunning else { return }
    state.withLock { state in
      if state.session != nil { set(&state, reading: true, writing: state.interest.writing) }
    }
  }

  private func set(_ state: inout State, reading: Bool? = nil, writing: Bool) {
    let interest = ConnectionLoop.Interest(reading: reading ?? state.interest.reading, writing: writing)
    guard interest != state.interest else { return }
    state.interest = interest
    ConnectionLoop.shared.set(interest, of: id, socket: socket)
  }

  private func endCancelling() {
    let (end, outcome) = state.withLock { state -> ((any StatementEnd)?, Outcome?) in
      state.isCancelling = false
      guard let outcome = state.held.take() else { return (nil, nil) }
      return (Self.end(&state), outcome)
    }
    if let outcome { end?.end(outcome) }
  }

  /// The connection is gone: whoever waits is told, and libpq's part is freed.
  private func lose(_ error: PostgresError) {
    let (end, listener) = state.withLock { state in
      state.session?.close()
      state.session = nil
      state.held = nil
      let listener = state.listener.take()
      return (Self.end(&state), listener)
    }
    ConnectionLoop.shared.forget(id)
    end?.end(.failure(error))
    listener?(nil)
  }
}
