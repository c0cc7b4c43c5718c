// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension MarkDispatchedReply {
  package static let fullName = "roleready.v1.MarkDispatchedReply"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__MarkDispatchedReply>.size) {
    memory in
    roleready__v1__mark_dispatched_reply__init(memory.assumingMemoryBound(to: Roleready__V1__MarkDispatchedReply.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {

  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    self.init()
  }
}
