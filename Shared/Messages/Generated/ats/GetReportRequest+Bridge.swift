// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension GetReportRequest {
  package static let fullName = "roleready.v1.GetReportRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__GetReportRequest>.size) { memory in
    roleready__v1__get_report_request__init(memory.assumingMemoryBound(to: Roleready__V1__GetReportRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetReportRequest.self)
    c.pointee.report_id = try arena.bytes(of: reportId, in: "roleready.v1.GetReportRequest.report_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetReportRequest.self)
    self.init(
      reportId: try Read.text(c.pointee.report_id, in: "roleready.v1.GetReportRequest.report_id"))
  }
}
