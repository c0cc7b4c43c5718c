// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Change {
  package static let fullName = "roleready.v1.Change"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Change>.size) { memory in
    roleready__v1__change__init(memory.assumingMemoryBound(to: Roleready__V1__Change.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Change.self)
    c.pointee.id = try arena.bytes(of: id, in: "roleready.v1.Change.id")
    c.pointee.kind = Roleready__V1__ChangeKind(rawValue: UInt32(bitPattern: kind.rawValue))
    c.pointee.path = try arena.bytes(of: path, in: "roleready.v1.Change.path")
    c.pointee.before = try arena.bytes(of: before, in: "roleready.v1.Change.before")
    c.pointee.after = try arena.bytes(of: after, in: "roleready.v1.Change.after")
    (c.pointee.n_sources, c.pointee.sources) = try arena.messages(sources, as: Roleready__V1__Source.self)
    c.pointee.requirement_id = try arena.bytes(of: requirementId, in: "roleready.v1.Change.requirement_id")
    c.pointee.reason = try arena.bytes(of: reason, in: "roleready.v1.Change.reason")
    c.pointee.decision = Roleready__V1__Decision(rawValue: UInt32(bitPattern: decision.rawValue))
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Change.self)
    self.init(
      id: try Read.text(c.pointee.id, in: "roleready.v1.Change.id"),
      kind: ChangeKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
      path: try Read.text(c.pointee.path, in: "roleready.v1.Change.path"),
      before: try Read.text(c.pointee.before, in: "roleready.v1.Change.before"),
      after: try Read.text(c.pointee.after, in: "roleready.v1.Change.after"),
      sources: try Read.messages(c.pointee.sources, c.pointee.n_sources),
      requirementId: try Read.text(c.pointee.requirement_id, in: "roleready.v1.Change.requirement_id"),
      reason: try Read.text(c.pointee.reason, in: "roleready.v1.Change.reason"),
      decision: Decision(rawValue: Int32(bitPattern: c.pointee.decision.rawValue)))
  }
}
