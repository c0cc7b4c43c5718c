// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension LedgerEntry {
  package static let fullName = "roleready.v1.LedgerEntry"

  package static let descriptor = MessageDescriptor(roleready__v1__ledger_entry__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__LedgerEntry.self)
    roleready__v1__ledger_entry__init(c)
    c.pointee.sequence = sequence
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.LedgerEntry.person_id")
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.LedgerEntry.request_id")
    c.pointee.model = arena.copy(model, in: "roleready.v1.LedgerEntry.model")
    c.pointee.kind = Roleready__V1__LedgerEntryKind(rawValue: UInt32(bitPattern: kind.rawValue))
    c.pointee.cost_microdollars = costMicrodollars
    c.pointee.input_tokens = inputTokens
    c.pointee.output_tokens = outputTokens
    c.pointee.created_at_milliseconds = createdAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__LedgerEntry.self)
    self.sequence = c.pointee.sequence
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.LedgerEntry.person_id")
    self.action = Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.LedgerEntry.request_id")
    self.model = arena.text(c.pointee.model, in: "roleready.v1.LedgerEntry.model")
    self.kind = LedgerEntryKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    self.costMicrodollars = c.pointee.cost_microdollars
    self.inputTokens = c.pointee.input_tokens
    self.outputTokens = c.pointee.output_tokens
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
  }
}
