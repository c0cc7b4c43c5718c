// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Tailoring {
  package static let fullName = "roleready.v1.Tailoring"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Tailoring>.size) { memory in
    roleready__v1__tailoring__init(memory.assumingMemoryBound(to: Roleready__V1__Tailoring.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Tailoring.self)
    c.pointee.tailoring_id = try arena.bytes(of: tailoringId, in: "roleready.v1.Tailoring.tailoring_id")
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.Tailoring.resume_id")
    c.pointee.job_title = try arena.bytes(of: jobTitle, in: "roleready.v1.Tailoring.job_title")
    c.pointee.job_description = try arena.bytes(of: jobDescription, in: "roleready.v1.Tailoring.job_description")
    c.pointee.base_ = try arena.message(base, as: Roleready__V1__Resume.self)
    c.pointee.tailored = try arena.message(tailored, as: Roleready__V1__Resume.self)
    (c.pointee.n_changes, c.pointee.changes) = try arena.messages(changes, as: Roleready__V1__Change.self)
    c.pointee.before = try arena.message(before, as: Roleready__V1__AtsReport.self)
    c.pointee.after = try arena.message(after, as: Roleready__V1__AtsReport.self)
    (c.pointee.n_withheld, c.pointee.withheld) = try arena.messages(withheld, as: Roleready__V1__Violation.self)
    c.pointee.engine = Roleready__V1__Engine(rawValue: UInt32(bitPattern: engine.rawValue))
    (c.pointee.n_notices, c.pointee.notices) = try arena.messages(notices, as: Roleready__V1__Problem.self)
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.updated_at_milliseconds = updatedAtMilliseconds
    c.pointee.revision = revision
    c.pointee.scope = Roleready__V1__TailoringScope(rawValue: UInt32(bitPattern: scope.rawValue))
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Tailoring.self)
    self.init(
      tailoringId: try Read.text(c.pointee.tailoring_id, in: "roleready.v1.Tailoring.tailoring_id"),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.Tailoring.resume_id"),
      jobTitle: try Read.text(c.pointee.job_title, in: "roleready.v1.Tailoring.job_title"),
      jobDescription: try Read.text(c.pointee.job_description, in: "roleready.v1.Tailoring.job_description"),
      base: try Read.message(c.pointee.base_),
      tailored: try Read.message(c.pointee.tailored),
      changes: try Read.messages(c.pointee.changes, c.pointee.n_changes),
      before: try Read.message(c.pointee.before),
      after: try Read.message(c.pointee.after),
      withheld: try Read.messages(c.pointee.withheld, c.pointee.n_withheld),
      engine: Engine(rawValue: Int32(bitPattern: c.pointee.engine.rawValue)),
      notices: try Read.messages(c.pointee.notices, c.pointee.n_notices),
      createdAtMilliseconds: c.pointee.created_at_milliseconds,
      updatedAtMilliseconds: c.pointee.updated_at_milliseconds,
      revision: c.pointee.revision,
      scope: TailoringScope(rawValue: Int32(bitPattern: c.pointee.scope.rawValue)))
  }
}
