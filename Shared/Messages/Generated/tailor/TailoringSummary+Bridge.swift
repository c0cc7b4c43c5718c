// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension TailoringSummary {
  package static let fullName = "roleready.v1.TailoringSummary"

  package static let descriptor = MessageDescriptor(roleready__v1__tailoring_summary__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TailoringSummary.self)
    roleready__v1__tailoring_summary__init(c)
    c.pointee.tailoring_id = arena.copy(tailoringId, in: "roleready.v1.TailoringSummary.tailoring_id")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.TailoringSummary.resume_id")
    c.pointee.job_title = arena.copy(jobTitle, in: "roleready.v1.TailoringSummary.job_title")
    c.pointee.score_before = scoreBefore
    c.pointee.score_after = scoreAfter
    c.pointee.created_at_milliseconds = createdAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TailoringSummary.self)
    self.tailoringId = arena.text(c.pointee.tailoring_id, in: "roleready.v1.TailoringSummary.tailoring_id")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.TailoringSummary.resume_id")
    self.jobTitle = arena.text(c.pointee.job_title, in: "roleready.v1.TailoringSummary.job_title")
    self.scoreBefore = c.pointee.score_before
    self.scoreAfter = c.pointee.score_after
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
  }
}
