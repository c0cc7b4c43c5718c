import Contract
import FramedRPC
import Messages
import Synchronization

/// The plans of people, as Billing last said.
///
/// A plan decides how a job is queued, so a minute's delay after a change is no harm; quotas and caps are Billing's
/// own and always current.
final class TierCache: Sendable {
  private static let lifetimeMilliseconds: Int64 = 30_000
  private static let limit = 10_000

  private struct Entry {
    let tier: Tier
    let untilMilliseconds: Int64
  }

  private let entries = Mutex<[String: Entry]>([:])
  private let billing: BillingClient
  private let now: @Sendable () -> Int64

  init(billing: BillingClient, now: @escaping @Sendable () -> Int64) {
    self.billing = billing
    self.now = now
  }

  /// A person's plan; the last known one, or the free one, while Billing does not answer.
  func tier(of personId: String, _ options: CallOptions) async -> Tier {
    let known = entries.withLock { $0[personId] }
    let instant = now()
    if let known, known.untilMilliseconds > instant { return known.tier }
    var options = options
    options.timeout = min(options.timeout, .seconds(2))
    do throws(RPCError) {
      let tier = try await billing.getSubscription(GetSubscriptionRequest(personId: personId), options).tier
      entries.withLock { entries in
        if entries.count >= Self.limit { entries.removeAll(keepingCapacity: true) }
        entries[personId] = Entry(tier: tier, untilMilliseconds: instant + Self.lifetimeMilliseconds)
      }
      return tier
    } catch {
      return known?.tier ?? .free
    }
  }
}
