import CEpoll
import Glibc
import Synchronization

/// The one thread that waits for the sockets of all connections, so that nobody else has to.
final class ConnectionLoop: Sendable {
  static let shared = ConnectionLoop()
  /// How often overdue statements are looked for, in milliseconds.
  private static let tickMilliseconds: Int32 = 250
  private static let eventsAtOnce: Int32 = 64

  private let descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
  private let connections = Mutex<[UInt64: PostgresConnection]>([:])
  private let isRunning = Mutex(false)
  private let thread = Atomic<UInt>(0)
  /// Who is to be told at the end of the loop's turn: told at once, each would wake a thread that has gone to sleep again
  /// by the next.
  private let answers = Mutex<[Answer]>([])
  /// Callers that wait for a statement, on all connections, and have not gone on yet.
  private let callers = Atomic<Int>(0)

  private struct Answer: Sendable {
    let caller: UnsafeContinuation<PostgresConnection.Outcome, Never>
    let outcome: PostgresConnection.Outcome
  }

  /// Tells a caller what came of its statement: at once, or at the end of the loop's turn when it is the loop that tells.
  func tell(
    _ caller: UnsafeContinuation<PostgresConnection.Outcome, Never>, _ outcome: PostgresConnection.Outcome
  ) {
    if pthread_self() == thread.load(ordering: .relaxed) {
      answers.withLock { $0.append(Answer(caller: caller, outcome: outcome)) }
    } else {
      caller.resume(returning: outcome)
    }
  }

  /// Watches a connection until it is forgotten. Returns whether the system lets it.
  func watch(_ connection: PostgresConnection, socket: Int32) -> Bool {
    guard startIfNeeded() else { return false }
    connections.withLock { $0[connection.id] = connection }
    guard control(EPOLL_CTL_ADD, connection.id, socket, Interest()) else {
      forget(connection.id)
      return false
    }
    return true
  }

  /// What a connection wants to be told of; that its server is gone it is told in any case.
  struct Interest: Equatable {
    /// Something has come.
    var reading = false
    /// There is room to send what is left.
    var writing = false
  }

  /// Changes what a watched connection is told of.
  func set(_ interest: Interest, of id: UInt64, socket: Int32) {
    _ = control(EPOLL_CTL_MOD, id, socket, interest)
  }

  /// Somebody is about to wait for a statement. Returns whether nobody else does.
  func enter() -> Bool { callers.add(1, ordering: .relaxed).newValue == 1 }

  /// Somebody goes on who has waited for a statement.
  func leave() { callers.subtract(1, ordering: .relaxed) }

  /// Ends watching; the socket itself leaves the set when it is closed.
  func forget(_ id: UInt64) { connections.withLock { $0[id] = nil } }

  private func control(_ operation: Int32, _ id: UInt64, _ socket: Int32, _ interest: Interest) -> Bool {
    var event = epoll_event()
    event.events =
      EPOLLRDHUP.rawValue | (interest.reading ? EPOLLIN.rawValue : 0) | (interest.writing ? EPOLLOUT.rawValue : 0)
    event.data.u64 = id
    return epoll_ctl(descriptor, operation, socket, &event) == 0
  }

  private func startIfNeeded() -> Bool {
    isRunning.withLock { isRunning in
      if !isRunning { isRunning = descriptor >= 0 && BlockingThread.start { self.loop() } }
      return isRunning
    }
  }

  private func loop() {
    thread.store(pthread_self(), ordering: .relaxed)
    withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: Int(Self.eventsAtOnce)) { events in
      var nextTick = ContinuousClock.now
      while true {
        let count = epoll_wait(descriptor, events.baseAddress, Self.eventsAtOnce, Self.tickMilliseconds)
        for event in events.prefix(Int(max(0, count))) {
          connections.withLock { $0[event.data.u64] }?.proceed()
        }
        let answers = answers.withLock { answers in
          defer { answers.removeAll(keepingCapacity: true) }
          return answers
        }
        for answer in answers { answer.caller.resume(returning: answer.outcome) }
        let now = ContinuousClock.now
        if now >= nextTick {
          nextTick = now + .milliseconds(Int(Self.tickMilliseconds))
          for connection in connections.withLock({ Array($0.values) }) { connection.endIfOverdue(at: now) }
        }
      }
    }
  }
}
