import BillingDomain
import FramedRPC
import Logging
import Messages
import ServiceKit

extension BillingCalls {
  func hold(_ request: HoldRequest, _ context: CallContext) async throws -> HoldReply {
    let personId = try person(request.personId)
    guard (1_000...3_600_000).contains(request.lifetimeMilliseconds) else {
      throw RPCError.catalogued("invalid_request", detail: "lifetime_milliseconds must be 1,000 to 3,600,000")
    }
    let instant = now()
    let hold = Hold(
      requestId: try self.request(request.requestId), personId: personId, action: request.action,
      model: request.model, day: UTCDay(containing: instant), amountMicrodollars: request.worstCaseMicrodollars,
      expiresAtMilliseconds: instant + request.lifetimeMilliseconds)
    let cap = try await cap(of: personId).microdollars
    switch try await spending.hold(hold, cap: cap, at: instant) {
    case .held(let held, let day, let warns):
      if warns { logger.notice("spending passed 80 % of the day's cap", metadata: ["person_id": "\(personId)"]) }
      return HoldReply(
        heldMicrodollars: held.amountMicrodollars, expiresAtMilliseconds: held.expiresAtMilliseconds,
        spending: try await answer(day, of: personId, on: held.day))
    case .capReached:
      var error = RPCError.catalogued("spending_cap_reached", detail: "")
      error.retryAfter = .milliseconds(hold.day.endMilliseconds - instant)
      throw error
    case .refused:
      throw RPCError.catalogued(
        "invalid_request", detail: "the amount is out of range, or request_id names another hold")
    }
  }
}
