// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension UploadChunk {
  package static let fullName = "roleready.v1.UploadChunk"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__UploadChunk>.size) { memory in
    roleready__v1__upload_chunk__init(memory.assumingMemoryBound(to: Roleready__V1__UploadChunk.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__UploadChunk.self)
    c.pointee.job_id = try arena.bytes(of: jobId, in: "roleready.v1.UploadChunk.job_id")
    c.pointee.file_name = try arena.bytes(of: fileName, in: "roleready.v1.UploadChunk.file_name")
    c.pointee.media_type = try arena.bytes(of: mediaType, in: "roleready.v1.UploadChunk.media_type")
    c.pointee.content = try arena.bytes(content)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__UploadChunk.self)
    self.init(
      jobId: try Read.text(c.pointee.job_id, in: "roleready.v1.UploadChunk.job_id"),
      fileName: try Read.text(c.pointee.file_name, in: "roleready.v1.UploadChunk.file_name"),
      mediaType: try Read.text(c.pointee.media_type, in: "roleready.v1.UploadChunk.media_type"),
      content: Read.bytes(c.pointee.content))
  }
}
