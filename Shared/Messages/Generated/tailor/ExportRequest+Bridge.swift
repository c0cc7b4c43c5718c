// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ExportRequest {
  package static let fullName = "roleready.v1.ExportRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ExportRequest>.size) { memory in
    roleready__v1__export_request__init(memory.assumingMemoryBound(to: Roleready__V1__ExportRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportRequest.self)
    c.pointee.tailoring_id = try arena.bytes(of: tailoringId, in: "roleready.v1.ExportRequest.tailoring_id")
    c.pointee.format = Roleready__V1__ExportFormat(rawValue: UInt32(bitPattern: format.rawValue))
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportRequest.self)
    self.init(
      tailoringId: try Read.text(c.pointee.tailoring_id, in: "roleready.v1.ExportRequest.tailoring_id"),
      format: ExportFormat(rawValue: Int32(bitPattern: c.pointee.format.rawValue)))
  }
}
