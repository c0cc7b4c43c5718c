// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension JobRequest {
  package static let fullName = "roleready.v1.JobRequest"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__JobRequest>.size) { memory in
    roleready__v1__job_request__init(memory.assumingMemoryBound(to: Roleready__V1__JobRequest.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequest.self)
    c.pointee.job_id = try arena.bytes(of: jobId, in: "roleready.v1.JobRequest.job_id")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__JobRequest.self)
    self.init(
      jobId: try Read.text(c.pointee.job_id, in: "roleready.v1.JobRequest.job_id"))
  }
}
