// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension GetInfoRequest {
  package static let fullName = "roleready.v1.GetInfoRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__get_info_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetInfoRequest.self)
    roleready__v1__get_info_request__init(c)
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {}
}
