// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Tailoring {
  package static let fullName = "roleready.v1.Tailoring"

  package static let descriptor = MessageDescriptor(roleready__v1__tailoring__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Tailoring.self)
    roleready__v1__tailoring__init(c)
    c.pointee.tailoring_id = arena.copy(tailoringId, in: "roleready.v1.Tailoring.tailoring_id")
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.Tailoring.resume_id")
    c.pointee.job_title = arena.copy(jobTitle, in: "roleready.v1.Tailoring.job_title")
    c.pointee.job_description = arena.copy(jobDescription, in: "roleready.v1.Tailoring.job_description")
    c.pointee.base_ = arena.copy(base, as: Roleready__V1__Resume.self)
    c.pointee.tailored = arena.copy(tailored, as: Roleready__V1__Resume.self)
    (c.pointee.n_changes, c.pointee.changes) = arena.copy(changes, as: Roleready__V1__Change.self)
    c.pointee.before = arena.copy(before, as: Roleready__V1__AtsReport.self)
    c.pointee.after = arena.copy(after, as: Roleready__V1__AtsReport.self)
    (c.pointee.n_withheld, c.pointee.withheld) = arena.copy(withheld, as: Roleready__V1__Violation.self)
    c.pointee.engine = Roleready__V1__Engine(rawValue: UInt32(bitPattern: engine.rawValue))
    (c.pointee.n_notices, c.pointee.notices) = arena.copy(notices, as: Roleready__V1__Problem.self)
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.updated_at_milliseconds = updatedAtMilliseconds
    c.pointee.revision = revision
    c.pointee.scope = Roleready__V1__TailoringScope(rawValue: UInt32(bitPattern: scope.rawValue))
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Tailoring.self)
    self.tailoringId = arena.text(c.pointee.tailoring_id, in: "roleready.v1.Tailoring.tailoring_id")
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.Tailoring.resume_id")
    self.jobTitle = arena.text(c.pointee.job_title, in: "roleready.v1.Tailoring.job_title")
    self.jobDescription = arena.text(c.pointee.job_description, in: "roleready.v1.Tailoring.job_description")
    self.base = arena.message(c.pointee.base_)
    self.tailored = arena.message(c.pointee.tailored)
    self.changes = arena.messages(c.pointee.changes, c.pointee.n_changes)
    self.before = arena.message(c.pointee.before)
    self.after = arena.message(c.pointee.after)
    self.withheld = arena.messages(c.pointee.withheld, c.pointee.n_withheld)
    self.engine = Engine(rawValue: Int32(bitPattern: c.pointee.engine.rawValue))
    self.notices = arena.messages(c.pointee.notices, c.pointee.n_notices)
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
    self.updatedAtMilliseconds = c.pointee.updated_at_milliseconds
    self.revision = c.pointee.revision
    self.scope = TailoringScope(rawValue: Int32(bitPattern: c.pointee.scope.rawValue))
  }
}
