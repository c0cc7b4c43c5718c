import FramedRPC
import Logging
import Messages
import Synchronization
import Testing

/// SIGTERM while calls come in: what was accepted is answered, and nothing else is.
@Suite struct ShutdownTests {
  @Test func aServiceThatIsToldToStopUnderLoadLosesNoAcceptedCall() async throws {
    try await RunningSuite.with { suite in
      let client = RPCClient(
        target: suite.rpcTarget(.ats), service: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
      let answered = Atomic(0)
      let errors = Mutex<[RPCError]>([])
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<64 {
          group.addTask {
            do throws(RPCError) {
              while true {
                _ = try await client.unary(AtsMethods.getInfo, GetInfoRequest(), CallOptions(timeout: .seconds(30)))
                answered.add(1, ordering: .relaxed)
              }
            } catch {
              errors.withLock { $0.append(error) }
            }
          }
        }
        group.addTask {
          let deadline = ContinuousClock.now + .seconds(30)
          while answered.load(ordering: .relaxed) < 2_000, ContinuousClock.now < deadline {
            try? await Task.sleep(for: .milliseconds(5))
          }
          await suite.terminate(.ats)
        }
      }
      await client.close()
      #expect(answered.load(ordering: .relaxed) >= 2_000)
      let refused = errors.withLock { $0 }
      #expect(refused.count == 64)
      #expect(refused.allSatisfy { $0.code == .unavailable && $0.notProcessed }, "\(Set(refused.map(\.description)))")
    }
  }
}
