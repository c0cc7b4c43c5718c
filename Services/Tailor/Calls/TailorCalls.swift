import Contract
import FramedRPC
import JobQueue
import Logging
import Messages
import ServiceKit

/// Tailor's calls; each stands in a file of its own.
struct TailorCalls: TailorServer {
  let info: ServiceIdentity
  let tailorings: TailoringStore
  let jobs: JobCalls
  let parser: ParserClient
  let billing: BillingClient
  let logger: Logger
  /// The instant, in milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// The person's tailoring of that id, or "tailoring_not_found".
  func find(_ id: String, _ context: CallContext) async throws -> Tailoring {
    guard let id = Identifier.uuid(id),
      let tailoring = try await tailorings.tailoring(id, of: try context.person())
    else { throw RPCError.catalogued("tailoring_not_found") }
    return tailoring
  }
}
