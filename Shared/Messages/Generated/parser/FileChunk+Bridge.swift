// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension FileChunk {
  package static let fullName = "roleready.v1.FileChunk"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__FileChunk>.size) { memory in
    roleready__v1__file_chunk__init(memory.assumingMemoryBound(to: Roleready__V1__FileChunk.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FileChunk.self)
    c.pointee.content = try arena.bytes(content)
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FileChunk.self)
    self.init(
      content: Read.bytes(c.pointee.content))
  }
}
