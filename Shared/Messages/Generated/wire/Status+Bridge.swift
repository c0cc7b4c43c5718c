// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Status {
  package static let fullName = "roleready.v1.Status"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Status>.size) { memory in
    roleready__v1__status__init(memory.assumingMemoryBound(to: Roleready__V1__Status.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Status.self)
    c.pointee.code = code
    c.pointee.error_code = try arena.bytes(of: errorCode, in: "roleready.v1.Status.error_code")
    c.pointee.detail = try arena.bytes(of: detail, in: "roleready.v1.Status.detail")
    c.pointee.not_processed = notProcessed ? 1 : 0
    c.pointee.retry_after_milliseconds = retryAfterMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Status.self)
    self.init(
      code: c.pointee.code,
      errorCode: try Read.text(c.pointee.error_code, in: "roleready.v1.Status.error_code"),
      detail: try Read.text(c.pointee.detail, in: "roleready.v1.Status.detail"),
      notProcessed: c.pointee.not_processed != 0,
      retryAfterMilliseconds: c.pointee.retry_after_milliseconds)
  }
}
