// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ListLedgerReply {
  package static let fullName = "roleready.v1.ListLedgerReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListLedgerReply>.size) { memory in
    roleready__v1__list_ledger_reply__init(memory.assumingMemoryBound(to: Roleready__V1__ListLedgerReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerReply.self)
    (c.pointee.n_entries, c.pointee.entries) = try arena.messages(entries, as: Roleready__V1__LedgerEntry.self)
    c.pointee.next_page_token = try arena.bytes(of: nextPageToken, in: "roleready.v1.ListLedgerReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerReply.self)
    self.init(
      entries: try Read.messages(c.pointee.entries, c.pointee.n_entries),
      nextPageToken: try Read.text(c.pointee.next_page_token, in: "roleready.v1.ListLedgerReply.next_page_token"))
  }
}
