// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension SubmitParseReply {
  package static let fullName = "roleready.v1.SubmitParseReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__SubmitParseReply>.size) { memory in
    roleready__v1__submit_parse_reply__init(memory.assumingMemoryBound(to: Roleready__V1__SubmitParseReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitParseReply.self)
    c.pointee.job = try arena.message(job, as: Roleready__V1__JobStatus.self)
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.SubmitParseReply.resume_id")
    c.pointee.already_known = alreadyKnown ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SubmitParseReply.self)
    self.init(
      job: try Read.message(c.pointee.job),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.SubmitParseReply.resume_id"),
      alreadyKnown: c.pointee.already_known != 0)
  }
}
