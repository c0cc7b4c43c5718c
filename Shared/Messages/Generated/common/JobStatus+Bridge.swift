// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension JobStatus {
  package static let fullName = "roleready.v1.JobStatus"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__JobStatus>.size) { memory in
    roleready__v1__job_status__init(memory.assumingMemoryBound(to: Roleready__V1__JobStatus.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobStatus.self)
    c.pointee.job_id = try arena.bytes(of: jobId, in: "roleready.v1.JobStatus.job_id")
    c.pointee.kind = try arena.bytes(of: kind, in: "roleready.v1.JobStatus.kind")
    c.pointee.state = Roleready__V1__JobState(rawValue: UInt32(bitPattern: state.rawValue))
    c.pointee.percent = percent
    c.pointee.stage = try arena.bytes(of: stage, in: "roleready.v1.JobStatus.stage")
    c.pointee.queue_position = queuePosition
    c.pointee.estimated_seconds = estimatedSeconds
    c.pointee.attempt = attempt
    c.pointee.attempts_allowed = attemptsAllowed
    c.pointee.problem = try arena.message(problem, as: Roleready__V1__Problem.self)
    c.pointee.result_id = try arena.bytes(of: resultId, in: "roleready.v1.JobStatus.result_id")
    (c.pointee.n_notices, c.pointee.notices) = try arena.messages(notices, as: Roleready__V1__Problem.self)
    c.pointee.created_at_milliseconds = createdAtMilliseconds
    c.pointee.ended_at_milliseconds = endedAtMilliseconds
    c.pointee.revision = revision
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobStatus.self)
    self.init(
      jobId: try Read.text(c.pointee.job_id, in: "roleready.v1.JobStatus.job_id"),
      kind: try Read.text(c.pointee.kind, in: "roleready.v1.JobStatus.kind"),
      state: JobState(rawValue: Int32(bitPattern: c.pointee.state.rawValue)),
      percent: c.pointee.percent,
      stage: try Read.text(c.pointee.stage, in: "roleready.v1.JobStatus.stage"),
      queuePosition: c.pointee.queue_position,
      estimatedSeconds: c.pointee.estimated_seconds,
      attempt: c.pointee.attempt,
      attemptsAllowed: c.pointee.attempts_allowed,
      problem: try Read.message(c.pointee.problem),
      resultId: try Read.text(c.pointee.result_id, in: "roleready.v1.JobStatus.result_id"),
      notices: try Read.messages(c.pointee.notices, c.pointee.n_notices),
      createdAtMilliseconds: c.pointee.created_at_milliseconds,
      endedAtMilliseconds: c.pointee.ended_at_milliseconds,
      revision: c.pointee.revision)
  }
}
