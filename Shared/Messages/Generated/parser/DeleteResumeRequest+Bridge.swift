// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension DeleteResumeRequest {
  package static let fullName = "roleready.v1.DeleteResumeRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__DeleteResumeRequest>.size) {
    memory in
    roleready__v1__delete_resume_request__init(memory.assumingMemoryBound(to: Roleready__V1__DeleteResumeRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteResumeRequest.self)
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.DeleteResumeRequest.resume_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteResumeRequest.self)
    self.init(
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.DeleteResumeRequest.resume_id"))
  }
}
