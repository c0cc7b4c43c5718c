// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension SubmitParseReply {
  package static let fullName = "roleready.v1.SubmitParseReply"

  package static let descriptor = MessageDescriptor(roleready__v1__submit_parse_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitParseReply.self)
    roleready__v1__submit_parse_reply__init(c)
    c.pointee.job = arena.copy(job, as: Roleready__V1__JobStatus.self)
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.SubmitParseReply.resume_id")
    c.pointee.already_known = alreadyKnown ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitParseReply.self)
    self.job = arena.message(c.pointee.job)
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.SubmitParseReply.resume_id")
    self.alreadyKnown = c.pointee.already_known != 0
  }
}
