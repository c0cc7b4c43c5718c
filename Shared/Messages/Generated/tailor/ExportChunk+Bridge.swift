// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ExportChunk {
  package static let fullName = "roleready.v1.ExportChunk"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ExportChunk>.size) { memory in
    roleready__v1__export_chunk__init(memory.assumingMemoryBound(to: Roleready__V1__ExportChunk.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportChunk.self)
    c.pointee.file_name = try arena.bytes(of: fileName, in: "roleready.v1.ExportChunk.file_name")
    c.pointee.media_type = try arena.bytes(of: mediaType, in: "roleready.v1.ExportChunk.media_type")
    c.pointee.content = try arena.bytes(content)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportChunk.self)
    self.init(
      fileName: try Read.text(c.pointee.file_name, in: "roleready.v1.ExportChunk.file_name"),
      mediaType: try Read.text(c.pointee.media_type, in: "roleready.v1.ExportChunk.media_type"),
      content: Read.bytes(c.pointee.content))
  }
}
