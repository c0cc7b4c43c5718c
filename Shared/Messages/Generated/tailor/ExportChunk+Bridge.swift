// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ExportChunk {
  package static let fullName = "roleready.v1.ExportChunk"

  package static let descriptor = MessageDescriptor(roleready__v1__export_chunk__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportChunk.self)
    roleready__v1__export_chunk__init(c)
    c.pointee.file_name = arena.copy(fileName, in: "roleready.v1.ExportChunk.file_name")
    c.pointee.media_type = arena.copy(mediaType, in: "roleready.v1.ExportChunk.media_type")
    c.pointee.content = arena.place(content)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportChunk.self)
    self.fileName = arena.text(c.pointee.file_name, in: "roleready.v1.ExportChunk.file_name")
    self.mediaType = arena.text(c.pointee.media_type, in: "roleready.v1.ExportChunk.media_type")
    self.content = arena.bytes(c.pointee.content)
  }
}
