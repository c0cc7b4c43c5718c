// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ListReportsReply {
  package static let fullName = "roleready.v1.ListReportsReply"

  package static let descriptor = MessageDescriptor(roleready__v1__list_reports_reply__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsReply.self)
    roleready__v1__list_reports_reply__init(c)
    (c.pointee.n_reports, c.pointee.reports) = arena.copy(reports, as: Roleready__V1__ReportSummary.self)
    c.pointee.next_page_token = arena.copy(nextPageToken, in: "roleready.v1.ListReportsReply.next_page_token")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ListReportsReply.self)
    self.reports = arena.messages(c.pointee.reports, c.pointee.n_reports)
    self.nextPageToken = arena.text(c.pointee.next_page_token, in: "roleready.v1.ListReportsReply.next_page_token")
  }
}
