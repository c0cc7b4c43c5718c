// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ScorePart {
  package static let fullName = "roleready.v1.ScorePart"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ScorePart>.size) { memory in
    roleready__v1__score_part__init(memory.assumingMemoryBound(to: Roleready__V1__ScorePart.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScorePart.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.ScorePart.name")
    c.pointee.points = points
    c.pointee.points_possible = pointsPossible
    c.pointee.reason = try arena.bytes(of: reason, in: "roleready.v1.ScorePart.reason")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ScorePart.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.ScorePart.name"),
      points: c.pointee.points,
      pointsPossible: c.pointee.points_possible,
      reason: try Read.text(c.pointee.reason, in: "roleready.v1.ScorePart.reason"))
  }
}
