// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension AtsReport {
  package static let fullName = "roleready.v1.AtsReport"

  package static let descriptor = MessageDescriptor(roleready__v1__ats_report__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__AtsReport.self)
    roleready__v1__ats_report__init(c)
    c.pointee.report_id = arena.copy(reportId, in: "roleready.v1.AtsReport.report_id")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.AtsReport.resume_id")
    c.pointee.score = score
    c.pointee.mode = Roleready__V1__ScoringMode(rawValue: UInt32(bitPattern: mode.rawValue))
    (c.pointee.n_parts, c.pointee.parts) = arena.copy(parts, as: Roleready__V1__ScorePart.self)
    (c.pointee.n_results, c.pointee.results) = arena.copy(results, as: Roleready__V1__RequirementResult.self)
    c.pointee.requirements = arena.copy(requirements, as: Roleready__V1__JobRequirements.self)
    (c.pointee.n_suggestions, c.pointee.suggestions) = arena.copy(suggestions, in: "roleready.v1.AtsReport.suggestions")
    (c.pointee.n_notices, c.pointee.notices) = arena.copy(notices, as: Roleready__V1__Problem.self)
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.resume = arena.copy(resume, as: Roleready__V1__Resume.self)
    c.pointee.job_description = arena.copy(jobDescription, in: "roleready.v1.AtsReport.job_description")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__AtsReport.self)
    self.reportId = arena.text(c.pointee.report_id, in: "roleready.v1.AtsReport.report_id")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.AtsReport.resume_id")
    self.score = c.pointee.score
    self.mode = ScoringMode(rawValue: Int32(bitPattern: c.pointee.mode.rawValue))
    self.parts = arena.messages(c.pointee.parts, c.pointee.n_parts)
    self.results = arena.messages(c.pointee.results, c.pointee.n_results)
    self.requirements = arena.message(c.pointee.requirements)
    self.suggestions = arena.texts(
      c.pointee.suggestions, c.pointee.n_suggestions, in: "roleready.v1.AtsReport.suggestions")
    self.notices = arena.messages(c.pointee.notices, c.pointee.n_notices)
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
    self.resume = arena.message(c.pointee.resume)
    self.jobDescription = arena.text(c.pointee.job_description, in: "roleready.v1.AtsReport.job_description")
  }
}
