// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension FileChunk {
  package static let fullName = "roleready.v1.FileChunk"

  package static let descriptor = MessageDescriptor(roleready__v1__file_chunk__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FileChunk.self)
    roleready__v1__file_chunk__init(c)
    c.pointee.content = arena.place(content)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FileChunk.self)
    self.content = arena.bytes(c.pointee.content)
  }
}
