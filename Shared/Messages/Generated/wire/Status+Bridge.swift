// Made from roleready/v1/wire.proto by ./roleready generate.

import CMessages

extension Status {
  package static let fullName = "roleready.v1.Status"

  package static let descriptor = MessageDescriptor(roleready__v1__status__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Status.self)
    roleready__v1__status__init(c)
    c.pointee.code = code
    c.pointee.error_code = arena.copy(errorCode, in: "roleready.v1.Status.error_code")
    c.pointee.detail = arena.copy(detail, in: "roleready.v1.Status.detail")
    c.pointee.not_processed = notProcessed ? 1 : 0
    c.pointee.retry_after_milliseconds = retryAfterMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Status.self)
    self.code = c.pointee.code
    self.errorCode = arena.text(c.pointee.error_code, in: "roleready.v1.Status.error_code")
    self.detail = arena.text(c.pointee.detail, in: "roleready.v1.Status.detail")
    self.notProcessed = c.pointee.not_processed != 0
    self.retryAfterMilliseconds = c.pointee.retry_after_milliseconds
  }
}
