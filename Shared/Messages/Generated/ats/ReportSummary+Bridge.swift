// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ReportSummary {
  package static let fullName = "roleready.v1.ReportSummary"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ReportSummary>.size) { memory in
    roleready__v1__report_summary__init(memory.assumingMemoryBound(to: Roleready__V1__ReportSummary.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReportSummary.self)
    c.pointee.report_id = try arena.bytes(of: reportId, in: "roleready.v1.ReportSummary.report_id")
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.ReportSummary.resume_id")
    c.pointee.job_title = try arena.bytes(of: jobTitle, in: "roleready.v1.ReportSummary.job_title")
    c.pointee.score = score
    c.pointee.created_at_milliseconds = createdAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReportSummary.self)
    self.init(
      reportId: try Read.text(c.pointee.report_id, in: "roleready.v1.ReportSummary.report_id"),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.ReportSummary.resume_id"),
      jobTitle: try Read.text(c.pointee.job_title, in: "roleready.v1.ReportSummary.job_title"),
      score: c.pointee.score,
      createdAtMilliseconds: c.pointee.created_at_milliseconds)
  }
}
