// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension Requirement {
  package static let fullName = "roleready.v1.Requirement"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Requirement>.size) { memory in
    roleready__v1__requirement__init(memory.assumingMemoryBound(to: Roleready__V1__Requirement.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Requirement.self)
    c.pointee.id = try arena.bytes(of: id, in: "roleready.v1.Requirement.id")
    c.pointee.text = try arena.bytes(of: text, in: "roleready.v1.Requirement.text")
    c.pointee.term = try arena.bytes(of: term, in: "roleready.v1.Requirement.term")
    c.pointee.kind = Roleready__V1__RequirementKind(rawValue: UInt32(bitPattern: kind.rawValue))
    c.pointee.importance = Roleready__V1__Importance(rawValue: UInt32(bitPattern: importance.rawValue))
    c.pointee.source = try arena.bytes(of: source, in: "roleready.v1.Requirement.source")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Requirement.self)
    self.init(
      id: try Read.text(c.pointee.id, in: "roleready.v1.Requirement.id"),
      text: try Read.text(c.pointee.text, in: "roleready.v1.Requirement.text"),
      term: try Read.text(c.pointee.term, in: "roleready.v1.Requirement.term"),
      kind: RequirementKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
      importance: Importance(rawValue: Int32(bitPattern: c.pointee.importance.rawValue)),
      source: try Read.text(c.pointee.source, in: "roleready.v1.Requirement.source"))
  }
}
