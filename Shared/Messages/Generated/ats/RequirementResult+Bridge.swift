// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension RequirementResult {
  package static let fullName = "roleready.v1.RequirementResult"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__RequirementResult>.size) { memory in
    roleready__v1__requirement_result__init(memory.assumingMemoryBound(to: Roleready__V1__RequirementResult.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequirementResult.self)
    c.pointee.requirement = try arena.message(requirement, as: Roleready__V1__Requirement.self)
    c.pointee.match = Roleready__V1__Match(rawValue: UInt32(bitPattern: match.rawValue))
    (c.pointee.n_evidence, c.pointee.evidence) = try arena.messages(evidence, as: Roleready__V1__Evidence.self)
    c.pointee.points = points
    c.pointee.points_possible = pointsPossible
    c.pointee.reason = try arena.bytes(of: reason, in: "roleready.v1.RequirementResult.reason")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__RequirementResult.self)
    self.init(
      requirement: try Read.message(c.pointee.requirement),
      match: Match(rawValue: Int32(bitPattern: c.pointee.match.rawValue)),
      evidence: try Read.messages(c.pointee.evidence, c.pointee.n_evidence),
      points: c.pointee.points,
      pointsPossible: c.pointee.points_possible,
      reason: try Read.text(c.pointee.reason, in: "roleready.v1.RequirementResult.reason"))
  }
}
