// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ResumeSummary {
  package static let fullName = "roleready.v1.ResumeSummary"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ResumeSummary>.size) { memory in
    roleready__v1__resume_summary__init(memory.assumingMemoryBound(to: Roleready__V1__ResumeSummary.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ResumeSummary.self)
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.ResumeSummary.resume_id")
    c.pointee.file_name = try arena.bytes(of: fileName, in: "roleready.v1.ResumeSummary.file_name")
    c.pointee.person_name = try arena.bytes(of: personName, in: "roleready.v1.ResumeSummary.person_name")
    c.pointee.label = try arena.bytes(of: label, in: "roleready.v1.ResumeSummary.label")
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.parsed_at_milliseconds = parsedAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ResumeSummary.self)
    self.init(
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.ResumeSummary.resume_id"),
      fileName: try Read.text(c.pointee.file_name, in: "roleready.v1.ResumeSummary.file_name"),
      personName: try Read.text(c.pointee.person_name, in: "roleready.v1.ResumeSummary.person_name"),
      label: try Read.text(c.pointee.label, in: "roleready.v1.ResumeSummary.label"),
      createdAtMilliseconds: c.pointee.created_at_milliseconds,
      parsedAtMilliseconds: c.pointee.parsed_at_milliseconds)
  }
}
