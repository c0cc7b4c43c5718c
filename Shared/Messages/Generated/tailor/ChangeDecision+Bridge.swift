// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ChangeDecision {
  package static let fullName = "roleready.v1.ChangeDecision"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ChangeDecision>.size) { memory in
    roleready__v1__change_decision__init(memory.assumingMemoryBound(to: Roleready__V1__ChangeDecision.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ChangeDecision.self)
    c.pointee.change_id = try arena.bytes(of: changeId, in: "roleready.v1.ChangeDecision.change_id")
    c.pointee.decision = Roleready__V1__Decision(rawValue: UInt32(bitPattern: decision.rawValue))
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ChangeDecision.self)
    self.init(
      changeId: try Read.text(c.pointee.change_id, in: "roleready.v1.ChangeDecision.change_id"),
      decision: Decision(rawValue: Int32(bitPattern: c.pointee.decision.rawValue)))
  }
}
