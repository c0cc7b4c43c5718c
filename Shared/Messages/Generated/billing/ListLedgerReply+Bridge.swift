// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ListLedgerReply {
  package static let fullName = "roleready.v1.ListLedgerReply"

  package static let descriptor = MessageDescriptor(roleready__v1__list_ledger_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerReply.self)
    roleready__v1__list_ledger_reply__init(c)
    (c.pointee.n_entries, c.pointee.entries) = arena.copy(entries, as: Roleready__V1__LedgerEntry.self)
    c.pointee.next_page_token = arena.copy(nextPageToken, in: "roleready.v1.ListLedgerReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerReply.self)
    self.entries = arena.messages(c.pointee.entries, c.pointee.n_entries)
    self.nextPageToken = arena.text(c.pointee.next_page_token, in: "roleready.v1.ListLedgerReply.next_page_token")
  }
}
