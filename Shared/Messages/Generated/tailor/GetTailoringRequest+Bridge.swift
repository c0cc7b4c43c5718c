// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension GetTailoringRequest {
  package static let fullName = "roleready.v1.GetTailoringRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__GetTailoringRequest>.size) {
    memory in
    roleready__v1__get_tailoring_request__init(memory.assumingMemoryBound(to: Roleready__V1__GetTailoringRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetTailoringRequest.self)
    c.pointee.tailoring_id = try arena.bytes(of: tailoringId, in: "roleready.v1.GetTailoringRequest.tailoring_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__GetTailoringRequest.self)
    self.init(
      tailoringId: try Read.text(c.pointee.tailoring_id, in: "roleready.v1.GetTailoringRequest.tailoring_id"))
  }
}
