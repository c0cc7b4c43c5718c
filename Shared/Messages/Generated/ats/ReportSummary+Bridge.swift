// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension ReportSummary {
  package static let fullName = "roleready.v1.ReportSummary"

  package static let descriptor = MessageDescriptor(roleready__v1__report_summary__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReportSummary.self)
    roleready__v1__report_summary__init(c)
    c.pointee.report_id = arena.copy(reportId, in: "roleready.v1.ReportSummary.report_id")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.ReportSummary.resume_id")
    c.pointee.job_title = arena.copy(jobTitle, in: "roleready.v1.ReportSummary.job_title")
    c.pointee.score = score
    c.pointee.created_at_milliseconds = createdAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ReportSummary.self)
    self.reportId = arena.text(c.pointee.report_id, in: "roleready.v1.ReportSummary.report_id")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.ReportSummary.resume_id")
    self.jobTitle = arena.text(c.pointee.job_title, in: "roleready.v1.ReportSummary.job_title")
    self.score = c.pointee.score
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
  }
}
