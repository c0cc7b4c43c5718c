// Made from roleready/v1/common.proto by ./roleready generate.

import CMessages

extension ServiceInfo {
  package static let fullName = "roleready.v1.ServiceInfo"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__ServiceInfo>.size) { memory in
    roleready__v1__service_info__init(memory.assumingMemoryBound(to: Roleready__V1__ServiceInfo.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ServiceInfo.self)
    c.pointee.service = try arena.bytes(of: service, in: "roleready.v1.ServiceInfo.service")
    c.pointee.version = try arena.bytes(of: version, in: "roleready.v1.ServiceInfo.version")
    c.pointee.instance = try arena.bytes(of: instance, in: "roleready.v1.ServiceInfo.instance")
    c.pointee.started_at_milliseconds = startedAtMilliseconds
    c.pointee.ready = ready ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__ServiceInfo.self)
    self.init(
      service: try Read.text(c.pointee.service, in: "roleready.v1.ServiceInfo.service"),
      version: try Read.text(c.pointee.version, in: "roleready.v1.ServiceInfo.version"),
      instance: try Read.text(c.pointee.instance, in: "roleready.v1.ServiceInfo.instance"),
      startedAtMilliseconds: c.pointee.started_at_milliseconds,
      ready: c.pointee.ready != 0)
  }
}
