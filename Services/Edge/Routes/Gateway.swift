import Contract
import EdgeDomain
import ServiceKit

/// What the operations of the API are made of.
struct Gateway: Sendable {
  let accounts: AccountDesk
  let desk: OperationDesk
  let uploads: UploadDesk
  let services: JobServices
  let billing: BillingClient
  let tiers: TierCache
  let cookie: SessionCookie
  let streams = OpenStreams()

  /// All operations.
  var table: RouteTable {
    RouteTable(
      routes: accountRoutes + operationRoutes + resumeRoutes + checkRoutes + tailoringRoutes + moneyRoutes)
  }

  /// An id in a path; throws `code` for what cannot be one.
  static func id(_ call: Call, orElse code: String) throws(APIProblem) -> String {
    guard let id = Identifier.uuid(call.value("id")) else { throw APIProblem(code) }
    return id
  }

  /// How many entries of a list are wanted: `limit` of the query, 20 without it; throws "invalid_request".
  static func limit(_ call: Call) throws(APIProblem) -> Int32 {
    guard let text = call.query("limit") else { return 20 }
    guard let number = Int32(text), (1...100).contains(number) else {
      throw APIProblem("invalid_request", detail: "\"limit\" must be a number from 1 to 100.")
    }
    return number
  }

  /// The key under which a submission may be repeated; throws "invalid_request" for an unusable one.
  static func idempotencyKey(_ call: Call) throws(APIProblem) -> IdempotencyKey? {
    guard let text = call.header("Idempotency-Key") else { return nil }
    guard let key = IdempotencyKey(text) else {
      throw APIProblem("invalid_request", detail: "Idempotency-Key must be 1 to 128 visible ASCII characters.")
    }
    return key
  }
}
