// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension TailoringSummary {
  package static let fullName = "roleready.v1.TailoringSummary"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__TailoringSummary>.size) { memory in
    roleready__v1__tailoring_summary__init(memory.assumingMemoryBound(to: Roleready__V1__TailoringSummary.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TailoringSummary.self)
    c.pointee.tailoring_id = try arena.bytes(of: tailoringId, in: "roleready.v1.TailoringSummary.tailoring_id")
    c.pointee.resume_id = try arena.bytes(of: resumeId, in: "roleready.v1.TailoringSummary.resume_id")
    c.pointee.job_title = try arena.bytes(of: jobTitle, in: "roleready.v1.TailoringSummary.job_title")
    c.pointee.score_before = scoreBefore
    c.pointee.score_after = scoreAfter
    c.pointee.created_at_milliseconds = createdAtMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__TailoringSummary.self)
    self.init(
      tailoringId: try Read.text(c.pointee.tailoring_id, in: "roleready.v1.TailoringSummary.tailoring_id"),
      resumeId: try Read.text(c.pointee.resume_id, in: "roleready.v1.TailoringSummary.resume_id"),
      jobTitle: try Read.text(c.pointee.job_title, in: "roleready.v1.TailoringSummary.job_title"),
      scoreBefore: c.pointee.score_before,
      scoreAfter: c.pointee.score_after,
      createdAtMilliseconds: c.pointee.created_at_milliseconds)
  }
}
