// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension DeleteTailoringReply {
  package static let fullName = "roleready.v1.DeleteTailoringReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__DeleteTailoringReply>.size) {
    memory in
    roleready__v1__delete_tailoring_reply__init(
      memory.assumingMemoryBound(to: Roleready__V1__DeleteTailoringReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {

  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    self.init()
  }
}
