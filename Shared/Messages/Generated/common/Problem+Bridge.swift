// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension Problem {
  package static let fullName = "roleready.v1.Problem"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Problem>.size) { memory in
    roleready__v1__problem__init(memory.assumingMemoryBound(to: Roleready__V1__Problem.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Problem.self)
    c.pointee.code = try arena.bytes(of: code, in: "roleready.v1.Problem.code")
    c.pointee.detail = try arena.bytes(of: detail, in: "roleready.v1.Problem.detail")
    c.pointee.retry_after_milliseconds = retryAfterMilliseconds
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Problem.self)
    self.init(
      code: try Read.text(c.pointee.code, in: "roleready.v1.Problem.code"),
      detail: try Read.text(c.pointee.detail, in: "roleready.v1.Problem.detail"),
      retryAfterMilliseconds: c.pointee.retry_after_milliseconds)
  }
}
