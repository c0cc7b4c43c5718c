import FramedRPC
import Messages
import ServiceKit
import TailorDomain

extension TailorCalls {
  func decideChanges(_ request: DecideChangesRequest, _ context: CallContext) async throws -> Tailoring {
    var tailoring = try await find(request.tailoringId, context)
    guard tailoring.revision == request.revision else { throw RPCError.catalogued("stale_revision") }
    let places = Dictionary(
      tailoring.changes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for decision in request.decisions {
      guard let place = places[decision.changeId] else {
        throw RPCError.catalogued("invalid_request", detail: "there is no change of that id")
      }
      tailoring.changes[place].decision = decision.decision
    }
    tailoring.tailored = TailoringEngine.apply(tailoring.changes, to: tailoring.base ?? Resume())
    tailoring.revision += 1
    tailoring.updatedAtMilliseconds = now()
    guard try await tailorings.replace(tailoring, lookedAt: request.revision, of: try context.person()) else {
      throw RPCError.catalogued("stale_revision")
    }
    return tailoring
  }
}
