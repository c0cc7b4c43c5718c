import CEpoll
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

  /// Watches a connection until it is forgotten. Returns whether the system lets it.
  func watch(_ connection: PostgresConnection, socket: Int32) -> Bool {
    guard startIfNeeded() else { return false }
    connections.withLock { $0[connection.id] = connection }
    guard control(EPOLL_CTL_ADD, connection.id, socket, isWriting: false) else {
      forget(connection.id)
      return false
    }
    return true
  }

  /// Says whether a watched connection has something to send for which its socket had no room.
  func setWriting(_ id: UInt64, socket: Int32, _ isWriting: Bool) {
    _ = control(EPOLL_CTL_MOD, id, socket, isWriting: isWriting)
  }

  /// Ends watching; the socket itself leaves the set when it is closed.
  func forget(_ id: UInt64) { connections.withLock { $0[id] = nil } }

  private func control(_ operation: Int32, _ id: UInt64, _ socket: Int32, isWriting: Bool) -> Bool {
    var event = epoll_event()
    event.events = EPOLLIN.rawValue | (isWriting ? EPOLLOUT.rawValue : 0)
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
    withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: Int(Self.eventsAtOnce)) { events in
      var nextTick = ContinuousClock.now
      while true {
        let count = epoll_wait(descriptor, events.baseAddress, Self.eventsAtOnce, Self.tickMilliseconds)
        for event in events.prefix(Int(max(0, count))) {
          connections.withLock { $0[event.data.u64] }?.proceed()
        }
        let now = ContinuousClock.now
        if now >= nextTick {
          nextTick = now + .milliseconds(Int(Self.tickMilliseconds))
          for connection in connections.withLock({ Array($0.values) }) { connection.endIfOverdue(at: now) }
        }
      }
    }
  }
}
