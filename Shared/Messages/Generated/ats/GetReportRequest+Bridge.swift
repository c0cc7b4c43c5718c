// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension GetReportRequest {
  package static let fullName = "roleready.v1.GetReportRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__get_report_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetReportRequest.self)
    roleready__v1__get_report_request__init(c)
    c.pointee.report_id = arena.copy(reportId, in: "roleready.v1.GetReportRequest.report_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetReportRequest.self)
    self.reportId = arena.text(c.pointee.report_id, in: "roleready.v1.GetReportRequest.report_id")
  }
}
