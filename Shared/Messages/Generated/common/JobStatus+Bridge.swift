// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension JobStatus {
  package static let fullName = "roleready.v1.JobStatus"

  package static let descriptor = MessageDescriptor(roleready__v1__job_status__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobStatus.self)
    roleready__v1__job_status__init(c)
    c.pointee.job_id = arena.copy(jobId, in: "roleready.v1.JobStatus.job_id")
    c.pointee.kind = arena.copy(kind, in: "roleready.v1.JobStatus.kind")
    c.pointee.state = Roleready__V1__JobState(rawValue: UInt32(bitPattern: state.rawValue))
    c.pointee.percent = percent
    c.pointee.stage = arena.copy(stage, in: "roleready.v1.JobStatus.stage")
    c.pointee.queue_position = queuePosition
    c.pointee.estimated_seconds = estimatedSeconds
    c.pointee.attempt = attempt
    c.pointee.attempts_allowed = attemptsAllowed
    c.pointee.problem = arena.copy(problem, as: Roleready__V1__Problem.self)
    c.pointee.result_id = arena.copy(resultId, in: "roleready.v1.JobStatus.result_id")
    (c.pointee.n_notices, c.pointee.notices) = arena.copy(notices, as: Roleready__V1__Problem.self)
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.ended_at_milliseconds = endedAtMilliseconds
    c.pointee.revision = revision
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobStatus.self)
    self.jobId = arena.text(c.pointee.job_id, in: "roleready.v1.JobStatus.job_id")
    self.kind = arena.text(c.pointee.kind, in: "roleready.v1.JobStatus.kind")
    self.state = JobState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
    self.percent = c.pointee.percent
    self.stage = arena.text(c.pointee.stage, in: "roleready.v1.JobStatus.stage")
    self.queuePosition = c.pointee.queue_position
    self.estimatedSeconds = c.pointee.estimated_seconds
    self.attempt = c.pointee.attempt
    self.attemptsAllowed = c.pointee.attempts_allowed
    self.problem = arena.message(c.pointee.problem)
    self.resultId = arena.text(c.pointee.result_id, in: "roleready.v1.JobStatus.result_id")
    self.notices = arena.messages(c.pointee.notices, c.pointee.n_notices)
    self.createdAtMilliseconds = c.pointee.created_at_milliseconds
    self.endedAtMilliseconds = c.pointee.ended_at_milliseconds
    self.revision = c.pointee.revision
  }
}
