// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension DecideChangesRequest {
  package static let fullName = "roleready.v1.DecideChangesRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__DecideChangesRequest>.size) {
    memory in
    roleready__v1__decide_changes_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__DecideChangesRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DecideChangesRequest.self)
    c.pointee.tailoring_id = try arena.bytes(of: tailoringId, in: "roleready.v1.DecideChangesRequest.tailoring_id")
    c.pointee.revision = revision
    (c.pointee.n_decisions, c.pointee.decisions) = try arena.messages(decisions, as: Roleready__V1__ChangeDecision.self)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DecideChangesRequest.self)
    self.init(
      tailoringId: try Read.text(c.pointee.tailoring_id, in: "roleready.v1.DecideChangesRequest.tailoring_id"),
      revision: c.pointee.revision,
      decisions: try Read.messages(c.pointee.decisions, c.pointee.n_decisions))
  }
}
