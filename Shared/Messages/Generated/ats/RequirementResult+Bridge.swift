// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension RequirementResult {
  package static let fullName = "roleready.v1.RequirementResult"

  package static let descriptor = MessageDescriptor(roleready__v1__requirement_result__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequirementResult.self)
    roleready__v1__requirement_result__init(c)
    c.pointee.requirement = arena.copy(requirement, as: Roleready__V1__Requirement.self)
    c.pointee.match = Roleready__V1__Match(rawValue: UInt32(bitPattern: match.rawValue))
    (c.pointee.n_evidence, c.pointee.evidence) = arena.copy(evidence, as: Roleready__V1__Evidence.self)
    c.pointee.points = points
    c.pointee.points_possible = pointsPossible
    c.pointee.reason = arena.copy(reason, in: "roleready.v1.RequirementResult.reason")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequirementResult.self)
    self.requirement = arena.message(c.pointee.requirement)
    self.match = Match(rawValue: Int32(bitPattern: c.pointee.match.rawValue))
    self.evidence = arena.messages(c.pointee.evidence, c.pointee.n_evidence)
    self.points = c.pointee.points
    self.pointsPossible = c.pointee.points_possible
    self.reason = arena.text(c.pointee.reason, in: "roleready.v1.RequirementResult.reason")
  }
}
