// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension Problem {
  package static let fullName = "roleready.v1.Problem"

  package static let descriptor = MessageDescriptor(roleready__v1__problem__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Problem.self)
    roleready__v1__problem__init(c)
    c.pointee.code = arena.copy(code, in: "roleready.v1.Problem.code")
    c.pointee.detail = arena.copy(detail, in: "roleready.v1.Problem.detail")
    c.pointee.retry_after_milliseconds = retryAfterMilliseconds
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Problem.self)
    self.code = arena.text(c.pointee.code, in: "roleready.v1.Problem.code")
    self.detail = arena.text(c.pointee.detail, in: "roleready.v1.Problem.detail")
    self.retryAfterMilliseconds = c.pointee.retry_after_milliseconds
  }
}
