// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ChangeDecision {
  package static let fullName = "roleready.v1.ChangeDecision"

  package static let descriptor = MessageDescriptor(roleready__v1__change_decision__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ChangeDecision.self)
    roleready__v1__change_decision__init(c)
    c.pointee.change_id = arena.copy(changeId, in: "roleready.v1.ChangeDecision.change_id")
    c.pointee.decision = Roleready__V1__Decision(rawValue: UInt32(bitPattern: decision.rawValue))
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ChangeDecision.self)
    self.changeId = arena.text(c.pointee.change_id, in: "roleready.v1.ChangeDecision.change_id")
    self.decision = Decision(rawValue: Int32(bitPattern: c.pointee.decision.rawValue))
  }
}
