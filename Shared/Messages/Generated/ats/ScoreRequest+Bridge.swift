// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ScoreRequest {
  package static let fullName = "roleready.v1.ScoreRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__score_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScoreRequest.self)
    roleready__v1__score_request__init(c)
    c.pointee.resume = arena.copy(resume, as: Roleready__V1__Resume.self)
    c.pointee.job_description = arena.copy(jobDescription, in: "roleready.v1.ScoreRequest.job_description")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScoreRequest.self)
    self.resume = arena.message(c.pointee.resume)
    self.jobDescription = arena.text(c.pointee.job_description, in: "roleready.v1.ScoreRequest.job_description")
  }
}
