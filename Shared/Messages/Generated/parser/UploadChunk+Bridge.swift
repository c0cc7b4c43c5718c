// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension UploadChunk {
  package static let fullName = "roleready.v1.UploadChunk"

  package static let descriptor = MessageDescriptor(roleready__v1__upload_chunk__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__UploadChunk.self)
    roleready__v1__upload_chunk__init(c)
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.UploadChunk.job_id")
    c.pointee.file_name = arena.copy(fileName, in: "roleready.v1.UploadChunk.file_name")
    c.pointee.media_type = arena.copy(mediaType, in: "roleready.v1.UploadChunk.media_type")
    c.pointee.content = arena.place(content)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__UploadChunk.self)
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.UploadChunk.job_id")
    self.fileName = arena.text(c.pointee.file_name, in: "roleready.v1.UploadChunk.file_name")
    self.mediaType = arena.text(c.pointee.media_type, in: "roleready.v1.UploadChunk.media_type")
    self.content = arena.bytes(c.pointee.content)
  }
}
