// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ParsedResume {
  package static let fullName = "roleready.v1.ParsedResume"

  package static let descriptor = MessageDescriptor(roleready__v1__parsed_resume__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ParsedResume.self)
    roleready__v1__parsed_resume__init(c)
    c.pointee.resume_id = arena.copy(resumeId, in: "roleready.v1.ParsedResume.resume_id")
    c.pointee.file_name = arena.copy(fileName, in: "roleready.v1.ParsedResume.file_name")
    c.pointee.media_type = arena.copy(mediaType, in: "roleready.v1.ParsedResume.media_type")
    c.pointee.file_bytes = fileBytes
    c.pointee.file_sha256 = arena.copy(fileSha256, in: "roleready.v1.ParsedResume.file_sha256")
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.parsed_at_milliseconds = parsedAtMilliseconds
    c.pointee.resume = arena.copy(resume, as: Roleready__V1__Resume.self)
    (c.pointee.n_lines, c.pointee.lines) = arena.copy(lines, as: Roleready__V1__SourceLine.self)
    (c.pointee.n_sources, c.pointee.sources) = arena.copy(sources, as: Roleready__V1__FieldSource.self)
    c.pointee.engine = Roleready__V1__Engine(rawValue: UInt32(bitPattern: engine.rawValue))
    (c.pointee.n_notices, c.pointee.notices) = arena.copy(notices, as: Roleready__V1__Problem.self)
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.ParsedResume.job_id")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ParsedResume.self)
    self.resumeId = arena.text(c.pointee.resume_id, in: "roleready.v1.ParsedResume.resume_id")
    self.fileName = arena.text(c.pointee.file_name, in: "roleready.v1.ParsedResume.file_name")
    self.mediaType = arena.text(c.pointee.media_type, in: "roleready.v1.ParsedResume.media_type")
    self.fileBytes = c.pointee.file_bytes
    self.fileSha256 = arena.text(c.pointee.file_sha256, in: "roleready.v1.ParsedResume.file_sha256")
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
    self.parsedAtMilliseconds = c.pointee.parsed_at_milliseconds
    self.resume = arena.message(c.pointee.resume)
    self.lines = arena.messages(c.pointee.lines, c.pointee.n_lines)
    self.sources = arena.messages(c.pointee.sources, c.pointee.n_sources)
    self.engine = Engine(rawValue: Int32(bitPattern: c.pointee.engine.rawValue))
    self.notices = arena.messages(c.pointee.notices, c.pointee.n_notices)
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.ParsedResume.job_id")
  }
}
