// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension JobRequirements {
  package static let fullName = "roleready.v1.JobRequirements"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__JobRequirements>.size) { memory in
    roleready__v1__job_requirements__init(memory.assumingMemoryBound(to: Roleready__V1__JobRequirements.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequirements.self)
    c.pointee.title = try arena.bytes(of: title, in: "roleready.v1.JobRequirements.title")
    (c.pointee.n_requirements, c.pointee.requirements) = try arena.messages(
      requirements, as: Roleready__V1__Requirement.self)
    c.pointee.years_experience = yearsExperience
    c.pointee.education = try arena.bytes(of: education, in: "roleready.v1.JobRequirements.education")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequirements.self)
    self.init(
      title: try Read.text(c.pointee.title, in: "roleready.v1.JobRequirements.title"),
      requirements: try Read.messages(c.pointee.requirements, c.pointee.n_requirements),
      yearsExperience: c.pointee.years_experience,
      education: try Read.text(c.pointee.education, in: "roleready.v1.JobRequirements.education"))
  }
}
