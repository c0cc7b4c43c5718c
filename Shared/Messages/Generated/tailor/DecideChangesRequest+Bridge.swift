// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension DecideChangesRequest {
  package static let fullName = "roleready.v1.DecideChangesRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__decide_changes_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DecideChangesRequest.self)
    roleready__v1__decide_changes_request__init(c)
    c.pointee.tailoring_id = arena.copy(tailoringId, in: "roleready.v1.DecideChangesRequest.tailoring_id")
    c.pointee.revision = revision
    (c.pointee.n_decisions, c.pointee.decisions) = arena.copy(decisions, as: Roleready__V1__ChangeDecision.self)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DecideChangesRequest.self)
    self.tailoringId = arena.text(c.pointee.tailoring_id, in: "roleready.v1.DecideChangesRequest.tailoring_id")
    self.revision = c.pointee.revision
    self.decisions = arena.messages(c.pointee.decisions, c.pointee.n_decisions)
  }
}
