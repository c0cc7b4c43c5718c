// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension ParsedResume {
  package static let fullName = "roleready.v1.ParsedResume"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ParsedResume>.size) { memory in
    roleready__v1__parsed_resume__init(memory.assumingMemoryBound(to: Roleready__V1__ParsedResume.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ParsedResume.self)
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.ParsedResume.resume_id")
    c.pointee.file_name = try arena.bytes(of: fileName, in: "roleready.v1.ParsedResume.file_name")
    c.pointee.media_type = try arena.bytes(of: mediaType, in: "roleready.v1.ParsedResume.media_type")
    c.pointee.file_bytes = fileBytes
    c.pointee.file_sha256 = try arena.bytes(of: fileSha256, in: "roleready.v1.ParsedResume.file_sha256")
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.parsed_at_milliseconds = parsedAtMilliseconds
    c.pointee.resume = try arena.message(resume, as: Roleready__V1__Resume.self)
    (c.pointee.n_lines, c.pointee.lines) = try arena.messages(lines, as: Roleready__V1__SourceLine.self)
    (c.pointee.n_sources, c.pointee.sources) = try arena.messages(sources, as: Roleready__V1__FieldSource.self)
    c.pointee.engine = Roleready__V1__Engine(rawValue: UInt32(bitPattern: engine.rawValue))
    (c.pointee.n_notices, c.pointee.notices) = try arena.messages(notices, as: Roleready__V1__Problem.self)
    c.pointee.job_id = try arena.bytes(of: jobId, in: "roleready.v1.ParsedResume.job_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ParsedResume.self)
    self.init(
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.ParsedResume.resume_id"),
      fileName: try Read.text(c.pointee.file_name, in: "roleready.v1.ParsedResume.file_name"),
      mediaType: try Read.text(c.pointee.media_type, in: "roleready.v1.ParsedResume.media_type"),
      fileBytes: c.pointee.file_bytes,
      fileSha256: try Read.text(c.pointee.file_sha256, in: "roleready.v1.ParsedResume.file_sha256"),
      createdAtMilliseconds: c.pointee.created_at_milliseconds,
      parsedAtMilliseconds: c.pointee.parsed_at_milliseconds,
      resume: try Read.message(c.pointee.resume),
      lines: try Read.messages(c.pointee.lines, c.pointee.n_lines),
      sources: try Read.messages(c.pointee.sources, c.pointee.n_sources),
      engine: Engine(rawValue: Int32(bitPattern: c.pointee.engine.rawValue)),
      notices: try Read.messages(c.pointee.notices, c.pointee.n_notices),
      jobId: try Read.text(c.pointee.job_id, in: "roleready.v1.ParsedResume.job_id"))
  }
}
