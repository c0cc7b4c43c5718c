// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ScorePart {
  package static let fullName = "roleready.v1.ScorePart"

  package static let descriptor = MessageDescriptor(roleready__v1__score_part__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScorePart.self)
    roleready__v1__score_part__init(c)
    c.pointee.name = arena.copy(name, in: "roleready.v1.ScorePart.name")
    c.pointee.points = points
    c.pointee.points_possible = pointsPossible
    c.pointee.reason = arena.copy(reason, in: "roleready.v1.ScorePart.reason")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScorePart.self)
    self.name = arena.text(c.pointee.name, in: "roleready.v1.ScorePart.name")
    self.points = c.pointee.points
    self.pointsPossible = c.pointee.points_possible
    self.reason = arena.text(c.pointee.reason, in: "roleready.v1.ScorePart.reason")
  }
}
