import Glibc
import Synchronization
import Testing

@testable import Cryptography

struct BoundedThreadsTests {
  @Test("never more than the limit run at once, and what is beyond the queue is refused")
  func bounds() async throws {
    let threads = BoundedThreads(limit: 2, waitingLimit: 3)
    let gate = Gate()
    let count = RunningCount()
    let outcomes = await withTaskGroup(of: PasswordHashError?.self) { group in
      for _ in 0..<10 {
        group.addTask {
          do throws(PasswordHashError) {
            try await threads.run {
              count.begin()
              gate.pass()
              count.end()
            }
            return nil
          } catch {
            return error
          }
        }
      }
      var outcomes: [PasswordHashError?] = []
      // Five find no room; then the gate opens for the others.
      while outcomes.count < 5, let outcome = await group.next() { outcomes.append(outcome) }
      while count.now < 2 { try? await Task.sleep(for: .milliseconds(1)) }
      gate.open()
      for await outcome in group { outcomes.append(outcome) }
      return outcomes
    }
    #expect(outcomes.prefix(5).allSatisfy { $0 == .busy })
    #expect(outcomes.suffix(5).allSatisfy { $0 == nil })
    #expect(count.most == 2)
  }

  @Test("what waits ends at once when its caller gives up")
  func cancellation() async throws {
    let threads = BoundedThreads(limit: 1, waitingLimit: 1)
    let gate = Gate()
    await withTaskGroup(of: Void.self) { group in
      let (started, signal) = AsyncStream.makeStream(of: Void.self)
      group.addTask {
        try? await threads.run {
          signal.finish()
          gate.pass()
        }
      }
      for await _ in started {}
      let waiting = Task { try await threads.run { true } }
      waiting.cancel()
      await #expect(throws: PasswordHashError.cancelled) { try await waiting.value }
      gate.open()
    }
  }
}

/// Holds threads until it is opened.
private final class Gate: Sendable {
  private let isOpen = Atomic(false)

  func open() { isOpen.store(true, ordering: .releasing) }

  func pass() {
    while !isOpen.load(ordering: .acquiring) { sched_yield() }
  }
}

/// How many run now, and how many did at most.
private final class RunningCount: Sendable {
  private let state = Mutex((now: 0, most: 0))

  var now: Int { state.withLock { $0.now } }

  var most: Int { state.withLock { $0.most } }

  func begin() {
    state.withLock {
      $0.now += 1
      $0.most = max($0.most, $0.now)
    }
  }

  func end() { state.withLock { $0.now -= 1 } }
}
