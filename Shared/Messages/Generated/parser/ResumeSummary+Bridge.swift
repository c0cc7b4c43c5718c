// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ResumeSummary {
  package static let fullName = "roleready.v1.ResumeSummary"

  package static let descriptor = MessageDescriptor(roleready__v1__resume_summary__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ResumeSummary.self)
    roleready__v1__resume_summary__init(c)
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.ResumeSummary.resume_id")
    c.pointee.file_name = arena.copy(fileName, in: "roleready.v1.ResumeSummary.file_name")
    c.pointee.person_name = arena.copy(personName, in: "roleready.v1.ResumeSummary.person_name")
    c.pointee.label = arena.copy(label, in: "roleready.v1.ResumeSummary.label")
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.parsed_at_milliseconds = parsedAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ResumeSummary.self)
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.ResumeSummary.resume_id")
    self.fileName = arena.text(c.pointee.file_name, in: "roleready.v1.ResumeSummary.file_name")
    self.personName = arena.text(c.pointee.person_name, in: "roleready.v1.ResumeSummary.person_name")
    self.label = arena.text(c.pointee.label, in: "roleready.v1.ResumeSummary.label")
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
    self.parsedAtMilliseconds = c.pointee.parsed_at_milliseconds
  }
}
