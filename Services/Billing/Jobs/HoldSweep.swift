import BillingDomain
import Logging
import Messages
import Postgres
import ServiceLifecycle

/// Ends holds whose time is up: gives back those whose work was never sent off, counts the others
/// at their worst case. A crash anywhere between hold and settlement ends here.
struct HoldSweep: Service {
  let spending: SpendingStore
  let cap: @Sendable (String) async throws -> Int64
  let logger: Logger
  let now: @Sendable () -> Int64
  let interval: Duration

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        do {
          try await sweep()
        } catch let error as PostgresError {
          logger.warning("expired holds wait for the next sweep", metadata: ["cause": "\(error)"])
        }
        try await Task.sleep(for: interval)
      }
    }
  }

  /// One pass over what has expired.
  func sweep() async throws {
    let instant = now()
    for hold in try await spending.expired(at: instant, limit: 500) {
      switch hold.swept(at: instant) {
      case .released:
        _ = try await spending.release(hold.requestId)
      case .swept:
        logger.warning(
          "a dispatched hold was never settled and counts in full",
          metadata: ["hold": "\(hold.requestId)", "microdollars": "\(hold.amountMicrodollars)"])
        _ = try await spending.settle(
          hold.requestId, as: .swept, cost: hold.amountMicrodollars, inputTokens: 0, outputTokens: 0, cap: cap,
          at: instant)
      case .held, .dispatched, .settled, nil:
        break
      }
    }
  }
}
