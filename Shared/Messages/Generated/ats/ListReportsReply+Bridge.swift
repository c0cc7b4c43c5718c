// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ListReportsReply {
  package static let fullName = "roleready.v1.ListReportsReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ListReportsReply>.size) { memory in
    roleready__v1__list_reports_reply__init(memory.assumingMemoryBound(to: Roleready__V1__ListReportsReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsReply.self)
    (c.pointee.n_reports, c.pointee.reports) = try arena.messages(reports, as: Roleready__V1__ReportSummary.self)
    c.pointee.next_page_token = try arena.bytes(of: nextPageToken, in: "roleready.v1.ListReportsReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsReply.self)
    self.init(
      reports: try Read.messages(c.pointee.reports, c.pointee.n_reports),
      nextPageToken: try Read.text(c.pointee.next_page_token, in: "roleready.v1.ListReportsReply.next_page_token"))
  }
}
