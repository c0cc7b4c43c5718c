// Made from roleready/v1/ats.proto by ./roleready generate.

import CMessages

extension AtsReport {
  package static let fullName = "roleready.v1.AtsReport"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__AtsReport>.size) { memory in
    roleready__v1__ats_report__init(memory.assumingMemoryBound(to: Roleready__V1__AtsReport.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__AtsReport.self)
    c.pointee.report_id = try arena.bytes(of: reportId, in: "roleready.v1.AtsReport.report_id")
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.AtsReport.resume_id")
    c.pointee.score = score
    c.pointee.mode = Roleready__V1__ScoringMode(rawValue: UInt32(bitPattern: mode.rawValue))
    (c.pointee.n_parts, c.pointee.parts) = try arena.messages(parts, as: Roleready__V1__ScorePart.self)
    (c.pointee.n_results, c.pointee.results) = try arena.messages(results, as: Roleready__V1__RequirementResult.self)
    c.pointee.requirements = try arena.message(requirements, as: Roleready__V1__JobRequirements.self)
    (c.pointee.n_suggestions, c.pointee.suggestions) = try arena.texts(
      suggestions, in: "roleready.v1.AtsReport.suggestions")
    (c.pointee.n_notices, c.pointee.notices) = try arena.messages(notices, as: Roleready__V1__Problem.self)
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.resume = try arena.message(resume, as: Roleready__V1__Resume.self)
    c.pointee.job_description = try arena.bytes(of: jobDescription, in: "roleready.v1.AtsReport.job_description")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__AtsReport.self)
    self.init(
      reportId: try Read.text(c.pointee.report_id, in: "roleready.v1.AtsReport.report_id"),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.AtsReport.resume_id"),
      score: c.pointee.score,
      mode: ScoringMode(rawValue: Int32(bitPattern: c.pointee.mode.rawValue)),
      parts: try Read.messages(c.pointee.parts, c.pointee.n_parts),
      results: try Read.messages(c.pointee.results, c.pointee.n_results),
      requirements: try Read.message(c.pointee.requirements),
      suggestions: try Read.texts(
        c.pointee.suggestions, c.pointee.n_suggestions, in: "roleready.v1.AtsReport.suggestions"),
      notices: try Read.messages(c.pointee.notices, c.pointee.n_notices),
      createdAtMilliseconds: c.pointee.created_at_milliseconds,
      resume: try Read.message(c.pointee.resume),
      jobDescription: try Read.text(c.pointee.job_description, in: "roleready.v1.AtsReport.job_description"))
  }
}
