import FramedRPC
import Messages
import ServiceKit

extension BillingCalls {
  func listLedger(_ request: ListLedgerRequest, _ context: CallContext) async throws -> ListLedgerReply {
    let personId = request.personId.isEmpty ? "" : try person(request.personId)
    guard let after = request.pageToken.isEmpty ? 0 : Int64(request.pageToken) else {
      throw RPCError.catalogued("invalid_request", detail: "page_token is not one of ours")
    }
    let limit = request.limit == 0 ? 100 : min(max(Int(request.limit), 1), 1_000)
    let entries = try await ledger.entries(
      of: personId, from: request.fromMilliseconds, until: request.untilMilliseconds, after: after, limit: limit)
    let next = entries.count == limit ? entries.last.map { String($0.sequence) } : nil
    return ListLedgerReply(entries: entries, nextPageToken: next ?? "")
  }
}
