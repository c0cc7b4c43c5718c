// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension JobRequirements {
  package static let fullName = "roleready.v1.JobRequirements"

  package static let descriptor = MessageDescriptor(roleready__v1__job_requirements__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequirements.self)
    roleready__v1__job_requirements__init(c)
    c.pointee.title = arena.copy(title, in: "roleready.v1.JobRequirements.title")
    (c.pointee.n_requirements, c.pointee.requirements) = arena.copy(requirements, as: Roleready__V1__Requirement.self)
    c.pointee.years_experience = yearsExperience
    c.pointee.education = arena.copy(education, in: "roleready.v1.JobRequirements.education")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequirements.self)
    self.title = arena.text(c.pointee.title, in: "roleready.v1.JobRequirements.title")
    self.requirements = arena.messages(c.pointee.requirements, c.pointee.n_requirements)
    self.yearsExperience = c.pointee.years_experience
    self.education = arena.text(c.pointee.education, in: "roleready.v1.JobRequirements.education")
  }
}
