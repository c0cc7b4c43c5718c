// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension GetInfoRequest {
  package static let fullName = "roleready.v1.GetInfoRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__GetInfoRequest>.size) { memory in
    roleready__v1__get_info_request__init(memory.assumingMemoryBound(to: Roleready__V1__GetInfoRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {

  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    self.init()
  }
}
