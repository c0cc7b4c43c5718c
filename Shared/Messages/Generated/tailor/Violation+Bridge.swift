// Made from roleready/v1/tailor.proto by ./roleready generate.

import CMessages

extension Violation {
  package static let fullName = "roleready.v1.Violation"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Violation>.size) { memory in
    roleready__v1__violation__init(memory.assumingMemoryBound(to: Roleready__V1__Violation.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Violation.self)
    c.pointee.path = try arena.bytes(of: path, in: "roleready.v1.Violation.path")
    c.pointee.value = try arena.bytes(of: value, in: "roleready.v1.Violation.value")
    c.pointee.kind = try arena.bytes(of: kind, in: "roleready.v1.Violation.kind")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Violation.self)
    self.init(
      path: try Read.text(c.pointee.path, in: "roleready.v1.Violation.path"),
      value: try Read.text(c.pointee.value, in: "roleready.v1.Violation.value"),
      kind: try Read.text(c.pointee.kind, in: "roleready.v1.Violation.kind"))
  }
}
