// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension DeleteResumeReply {
  package static let fullName = "roleready.v1.DeleteResumeReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__DeleteResumeReply>.size) { memory in
    roleready__v1__delete_resume_reply__init(memory.assumingMemoryBound(to: Roleready__V1__DeleteResumeReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {

  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    self.init()
  }
}
