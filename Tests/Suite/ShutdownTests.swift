import FramedRPC
import Logging
import Messages
import Synchronization
import Testing

/// What came of the calls.
private final class Tally: Sendable {
  let answered = Atomic(0)
  let errors = Mutex<[RPCError]>([])
}

/// SIGTERM while calls come in: what was accepted is answered, and nothing else is.
@Suite struct ShutdownTests {
  @Test func aServiceThatIsToldToStopUnderLoadLosesNoAcceptedCall() async throws {
    try await RunningSuite.with { suite in
      let client = RPCClient(
        target: suite.rpcTarget(.ats), service: "edge", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      let tally = Tally()
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<64 {
          group.addTask {
            do throws(RPCError) {
              while true {
                _ = try await client.unary(AtsMethods.getInfo, GetInfoRequest(), CallOptions(timeout: .seconds(30)))
                tally.answered.add(1, ordering: .relaxed)
              }
            } catch {
              tally.errors.withLock { $0.append(error) }
            }
          }
        }
        group.addTask {
          let deadline = ContinuousClock.now + .seconds(30)
          while tally.answered.load(ordering: .relaxed) < 2_000, ContinuousClock.now < deadline {
            try? await Task.sleep(for: .milliseconds(5))
          }
          await suite.terminate(.ats)
        }
      }
      await client.close()
      #expect(tally.answered.load(ordering: .relaxed) >= 2_000)
      let refused = tally.errors.withLock { $0 }
      #expect(refused.count == 64)
      #expect(refused.allSatisfy { $0.code == .unavailable && $0.notProcessed }, "\(Set(refused.map(\.description)))")
    }
  }
}
