import BillingDomain
import FramedRPC
import Messages

extension BillingCalls {
  func getSpending(_ request: GetSpendingRequest, _ context: CallContext) async throws -> Spending {
    let personId = try person(request.personId)
    let date = UTCDay(containing: now())
    return try await answer(try await spending.day(date, of: personId), of: personId, on: date)
  }
}
