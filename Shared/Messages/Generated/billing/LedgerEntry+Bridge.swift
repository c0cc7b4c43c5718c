// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension LedgerEntry {
  package static let fullName = "roleready.v1.LedgerEntry"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__LedgerEntry>.size) { memory in
    roleready__v1__ledger_entry__init(memory.assumingMemoryBound(to: Roleready__V1__LedgerEntry.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__LedgerEntry.self)
    c.pointee.sequence = sequence
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.LedgerEntry.person_id")
    c.pointee.action = Roleready__V1__Action(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.request_id = try arena.bytes(of: requestId, in: "roleready.v1.LedgerEntry.request_id")
    c.pointee.model = try arena.bytes(of: model, in: "roleready.v1.LedgerEntry.model")
    c.pointee.kind = Roleready__V1__LedgerEntryKind(rawValue: UInt32(bitPattern: kind.rawValue))
    c.pointee.cost_microdollars = costMicrodollars
    c.pointee.input_tokens = inputTokens
    c.pointee.output_tokens = outputTokens
    c.pointee.created_at_milliseconds = createdAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__LedgerEntry.self)
    self.init(
      sequence: c.pointee.sequence,
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.LedgerEntry.person_id"),
      action: Action(rawValue: Int32(bitPattern: c.pointee.action.rawValue)),
      requestId: try Read.text(c.pointee.request_id, in: "roleready.v1.LedgerEntry.request_id"),
      model: try Read.text(c.pointee.model, in: "roleready.v1.LedgerEntry.model"),
      kind: LedgerEntryKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue)),
      costMicrodollars: c.pointee.cost_microdollars,
      inputTokens: c.pointee.input_tokens,
      outputTokens: c.pointee.output_tokens,
      createdAtMilliseconds: c.pointee.created_at_milliseconds)
  }
}
