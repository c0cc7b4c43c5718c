import FramedRPC
import Messages
import Synchronization

/// A caller that keeps to the protocol while others do not.
final class Bystander: Sendable {
  private let client: RPCClient
  private let isStopped = Atomic(false)

  init(port: Int, identity: RPCIdentity? = nil) {
    client = RPCClient(
      target: RPCTarget(host: "127.0.0.1", port: port), service: "bystander", identity: identity, serverName: "server",
      logger: FrameServer.logger)
  }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Calls until `stop`; returns the calls answered, the slowest in milliseconds, and what went wrong.
  func run() async -> (count: Int, slowest: Int64, failure: String?) {
    var count = 0
    var slowest = Duration.zero
    var failure: String?
    repeat {
      let began = ContinuousClock.now
      do {
        let request = Problem(code: "bystander", retryAfterMilliseconds: Int64(count))
        let answer = try await client.unary(FrameServer.unary, request, CallOptions(timeout: .seconds(5)))
        if answer != request { failure = "another answer than the echo" }
        count += 1
      } catch {
        failure = "\(error)"
      }
      slowest = max(slowest, began.duration(to: .now))
      try? await Task.sleep(for: .milliseconds(2))
    } while !isStopped.load(ordering: .relaxed) && failure == nil
    await client.close()
    let (seconds, attoseconds) = slowest.components
    return (count, seconds * 1_000 + attoseconds / 1_000_000_000_000_000, failure)
  }
}
