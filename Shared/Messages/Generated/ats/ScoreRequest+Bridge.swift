// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ScoreRequest {
  package static let fullName = "roleready.v1.ScoreRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ScoreRequest>.size) { memory in
    roleready__v1__score_request__init(memory.assumingMemoryBound(to: Roleready__V1__ScoreRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScoreRequest.self)
    c.pointee.resume = try arena.message(resume, as: Roleready__V1__Resume.self)
    c.pointee.job_description = try arena.bytes(of: jobDescription, in: "roleready.v1.ScoreRequest.job_description")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScoreRequest.self)
    self.init(
      resume: try Read.message(c.pointee.resume),
      jobDescription: try Read.text(c.pointee.job_description, in: "roleready.v1.ScoreRequest.job_description"))
  }
}
