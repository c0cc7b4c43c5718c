// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ListLedgerRequest {
  package static let fullName = "roleready.v1.ListLedgerRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__list_ledger_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerRequest.self)
    roleready__v1__list_ledger_request__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.ListLedgerRequest.person_id")
    c.pointee.from_milliseconds = fromMilliseconds
    c.pointee.until_milliseconds = untilMilliseconds
    c.pointee.limit = limit
    c.pointee.page_token = arena.copy(pageToken, in: "roleready.v1.ListLedgerRequest.page_token")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerRequest.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.ListLedgerRequest.person_id")
    self.fromMilliseconds = c.pointee.from_milliseconds
    self.untilMilliseconds = c.pointee.until_milliseconds
    self.limit = c.pointee.limit
    self.pageToken = arena.text(c.pointee.page_token, in: "roleready.v1.ListLedgerRequest.page_token")
  }
}
