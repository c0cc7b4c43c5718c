// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ControlQueueRequest {
  package static let fullName = "roleready.v1.ControlQueueRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ControlQueueRequest>.size) {
    memory in
    roleready__v1__control_queue_request__init(memory.assumingMemoryBound(to: Roleready__V1__ControlQueueRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ControlQueueRequest.self)
    c.pointee.action = Roleready__V1__QueueAction(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.kind = try arena.bytes(of: kind, in: "roleready.v1.ControlQueueRequest.kind")
    c.pointee.job_id = try arena.bytes(of: jobId, in: "roleready.v1.ControlQueueRequest.job_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ControlQueueRequest.self)
    self.init(
      action: QueueAction(rawValue: Int32(bitPattern: c.pointee.action.rawValue)),
      kind: try Read.text(c.pointee.kind, in: "roleready.v1.ControlQueueRequest.kind"),
      jobId: try Read.text(c.pointee.job_id, in: "roleready.v1.ControlQueueRequest.job_id"))
  }
}
