// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ControlQueueRequest {
  package static let fullName = "roleready.v1.ControlQueueRequest"

  package static let descriptor = MessageDescriptor(roleready__v1__control_queue_request__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ControlQueueRequest.self)
    roleready__v1__control_queue_request__init(c)
    c.pointee.action = Roleready__V1__QueueAction(rawValue: UInt32(bitPattern: action.rawValue))
    c.pointee.kind = arena.copy(kind, in: "roleready.v1.ControlQueueRequest.kind")
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.ControlQueueRequest.job_id")
    c.pointee.state = Roleready__V1__JobState(rawValue: UInt32(bitPattern: state.rawValue))
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ControlQueueRequest.self)
    self.action = QueueAction(rawValue: Int32(bitPattern: c.pointee.action.rawValue))
    self.kind = arena.text(c.pointee.kind, in: "roleready.v1.ControlQueueRequest.kind")
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.ControlQueueRequest.job_id")
    self.state = JobState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
  }
}
