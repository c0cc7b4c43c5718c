// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension GetResumeRequest {
  package static let fullName = "roleready.v1.GetResumeRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__GetResumeRequest>.size) { memory in
    roleready__v1__get_resume_request__init(memory.assumingMemoryBound(to: Roleready__V1__GetResumeRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetResumeRequest.self)
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.GetResumeRequest.resume_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetResumeRequest.self)
    self.init(
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.GetResumeRequest.resume_id"))
  }
}
