// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension JobDetails {
  package static let fullName = "roleready.v1.JobDetails"

  package static let descriptor = MessageDescriptor(roleready__v1__job_details__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobDetails.self)
    roleready__v1__job_details__init(c)
    c.pointee.person_id = arena.copy(personId, in: "roleready.v1.JobDetails.person_id")
    c.pointee.tier = tier
    c.pointee.request_id = arena.copy(requestId, in: "roleready.v1.JobDetails.request_id")
    c.pointee.traceparent = arena.copy(traceparent, in: "roleready.v1.JobDetails.traceparent")
    c.pointee.holder = arena.copy(holder, in: "roleready.v1.JobDetails.holder")
    c.pointee.lease_until_milliseconds = leaseUntilMilliseconds
    c.pointee.run_at_milliseconds = runAtMilliseconds
    c.pointee.started_at_milliseconds = startedAtMilliseconds
    c.pointee.last_problem = arena.copy(lastProblem, as: Roleready__V1__Problem.self)
    c.pointee.payload_bytes = payloadBytes
    c.pointee.cancel_requested = cancelRequested ? 1 : 0
    c.pointee.unsettled = unsettled ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobDetails.self)
    self.personId = arena.text(c.pointee.person_id, in: "roleready.v1.JobDetails.person_id")
    self.tier = c.pointee.tier
    self.requestId = arena.text(c.pointee.request_id, in: "roleready.v1.JobDetails.request_id")
    self.traceparent = arena.text(c.pointee.traceparent, in: "roleready.v1.JobDetails.traceparent")
    self.holder = arena.text(c.pointee.holder, in: "roleready.v1.JobDetails.holder")
    self.leaseUntilMilliseconds = c.pointee.lease_until_milliseconds
    self.runAtMilliseconds = c.pointee.run_at_milliseconds
    self.startedAtMilliseconds = c.pointee.started_at_milliseconds
    self.lastProblem = arena.message(c.pointee.last_problem)
    self.payloadBytes = c.pointee.payload_bytes
    self.cancelRequested = c.pointee.cancel_requested != 0
    self.unsettled = c.pointee.unsettled != 0
  }
}
