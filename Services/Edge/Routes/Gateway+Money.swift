import Contract
import HTTPTypes
import Hummingbird
import Messages

extension Gateway {
  var moneyRoutes: [Route] {
    [
      Route(.get, "/api/v1/spending") { try await spending($0) },
      Route(.get, "/api/v1/usage") { try await usage($0) },
    ]
  }

  private func spending(_ call: Call) async throws -> Response {
    let request = GetSpendingRequest(personId: try call.person.id)
    let spending = try await billing.getSpending(request, call.options(seconds: 10))
    return Answer.json { MoneyAnswer.write(spending, to: &$0) }
  }

  private func usage(_ call: Call) async throws -> Response {
    let personId = try call.person.id
    let options = call.options(seconds: 10)
    let tier = await tiers.tier(of: personId, options)
    let quotas = try await billing.getQuotas(GetQuotasRequest(personId: personId), options)
    return Answer.json { MoneyAnswer.write(quotas, tier: tier, to: &$0) }
  }
}
