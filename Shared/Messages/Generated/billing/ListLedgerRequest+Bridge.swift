// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ListLedgerRequest {
  package static let fullName = "roleready.v1.ListLedgerRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListLedgerRequest>.size) { memory in
    roleready__v1__list_ledger_request__init(memory.assumingMemoryBound(to: Roleready__V1__ListLedgerRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerRequest.self)
    c.pointee.person_id = try arena.bytes(of: personId, in: "roleready.v1.ListLedgerRequest.person_id")
    c.pointee.from_milliseconds = fromMilliseconds
    c.pointee.until_milliseconds = untilMilliseconds
    c.pointee.limit = limit
    c.pointee.page_token = try arena.bytes(of: pageToken, in: "roleready.v1.ListLedgerRequest.page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListLedgerRequest.self)
    self.init(
      personId: try Read.text(c.pointee.person_id, in: "roleready.v1.ListLedgerRequest.person_id"),
      fromMilliseconds: c.pointee.from_milliseconds,
      untilMilliseconds: c.pointee.until_milliseconds,
      limit: c.pointee.limit,
      pageToken: try Read.text(c.pointee.page_token, in: "roleready.v1.ListLedgerRequest.page_token"))
  }
}
