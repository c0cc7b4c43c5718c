// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension ReleaseReply {
  package static let fullName = "roleready.v1.ReleaseReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ReleaseReply>.size) { memory in
    roleready__v1__release_reply__init(memory.assumingMemoryBound(to: Roleready__V1__ReleaseReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {

  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    self.init()
  }
}
