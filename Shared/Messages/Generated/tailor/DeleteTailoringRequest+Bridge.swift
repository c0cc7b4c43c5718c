// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension DeleteTailoringRequest {
  package static let fullName = "roleready.v1.DeleteTailoringRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__DeleteTailoringRequest>.size) {
    memory in
    roleready__v1__delete_tailoring_request__init(
      memory.assumingMemoryBound(to: Roleready__V1__DeleteTailoringRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteTailoringRequest.self)
    c.pointee.tailoring_id = try arena.bytes(of: tailoringId, in: "roleready.v1.DeleteTailoringRequest.tailoring_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__DeleteTailoringRequest.self)
    self.init(
      tailoringId: try Read.text(c.pointee.tailoring_id, in: "roleready.v1.DeleteTailoringRequest.tailoring_id"))
  }
}
