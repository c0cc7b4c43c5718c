// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension ExportRequest {
  package static let fullName = "roleready.v1.ExportRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__export_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportRequest.self)
    roleready__v1__export_request__init(c)
    c.pointee.tailoring_id = arena.copy(tailoringId, in: "roleready.v1.ExportRequest.tailoring_id")
    c.pointee.format = Roleready__V1__ExportFormat(rawValue: UInt32(bitPattern: format.rawValue))
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ExportRequest.self)
    self.tailoringId = arena.text(c.pointee.tailoring_id, in: "roleready.v1.ExportRequest.tailoring_id")
    self.format = ExportFormat(rawValue: Int32(bitPattern: c.pointee.format.rawValue))
  }
}
