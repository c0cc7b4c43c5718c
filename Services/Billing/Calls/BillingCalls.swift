import BillingDomain
import Contract
import FramedRPC
import Logging
import Messages
import Postgres
import ServiceKit

/// Billing's calls; each stands in a file of its own.
struct BillingCalls: BillingServer {
  let info: ServiceIdentity
  let subscriptions: SubscriptionStore
  let quotas: QuotaStore
  let spending: SpendingStore
  let ledger: LedgerStore
  let caps: CapStore
  let logger: Logger
  /// The instant, in milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// The person's plan as it holds now.
  func plan(of personId: String) async throws -> Plan {
    Plan.of(try await subscriptions.subscription(of: personId).tier)
  }

  /// The person's cap of the day, and whether an operator set it.
  func cap(of personId: String) async throws -> (microdollars: Int64, overridden: Bool) {
    if let cap = try await caps.override(of: personId, at: now()) { return (cap, true) }
    return (try await plan(of: personId).spendingCapMicrodollars, false)
  }

  /// A person's day for an answer.
  func answer(_ day: SpendingDay, of personId: String, on date: UTCDay) async throws -> Spending {
    let cap = try await cap(of: personId)
    return Spending(
      personId: personId, spentMicrodollars: day.spent, heldMicrodollars: day.held,
      capMicrodollars: cap.microdollars, warned: day.warned, resetsAtMilliseconds: date.endMilliseconds,
      overridden: cap.overridden)
  }

  /// The person named by a request, or INVALID_ARGUMENT.
  func person(_ id: String) throws(RPCError) -> String {
    guard let id = Identifier.uuid(id) else {
      throw .catalogued("invalid_request", detail: "person_id is not a UUID")
    }
    return id
  }

  /// A request id that can be a key: 1 to 200 characters.
  func request(_ id: String) throws(RPCError) -> String {
    guard (1...200).contains(id.utf8.count) else {
      throw .catalogued("invalid_request", detail: "request_id must have 1 to 200 bytes")
    }
    return id
  }
}
