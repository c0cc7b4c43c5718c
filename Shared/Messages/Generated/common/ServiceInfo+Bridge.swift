// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ServiceInfo {
  package static let fullName = "roleready.v1.ServiceInfo"

  package static let descriptor = MessageDescriptor(roleready__v1__service_info__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ServiceInfo.self)
    roleready__v1__service_info__init(c)
    c.pointee.service = arena.copy(service, in: "roleready.v1.ServiceInfo.service")
    c.pointee.version = arena.copy(version, in: "roleready.v1.ServiceInfo.version")
    c.pointee.instance = arena.copy(instance, in: "roleready.v1.ServiceInfo.instance")
    c.pointee.started_at_milliseconds = startedAtMilliseconds
    c.pointee.ready = ready ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ServiceInfo.self)
    self.service = arena.text(c.pointee.service, in: "roleready.v1.ServiceInfo.service")
    self.version = arena.text(c.pointee.version, in: "roleready.v1.ServiceInfo.version")
    self.instance = arena.text(c.pointee.instance, in: "roleready.v1.ServiceInfo.instance")
    self.startedAtMilliseconds = c.pointee.started_at_milliseconds
    self.ready = c.pointee.ready != 0
  }
}
