// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension FieldSource {
  package static let fullName = "roleready.v1.FieldSource"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__FieldSource>.size) { memory in
    roleready__v1__field_source__init(memory.assumingMemoryBound(to: Roleready__V1__FieldSource.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FieldSource.self)
    c.pointee.path = try arena.bytes(of: path, in: "roleready.v1.FieldSource.path")
    c.pointee.first_line = firstLine
    c.pointee.last_line = lastLine
    c.pointee.confidence = confidence
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FieldSource.self)
    self.init(
      path: try Read.text(c.pointee.path, in: "roleready.v1.FieldSource.path"),
      firstLine: c.pointee.first_line,
      lastLine: c.pointee.last_line,
      confidence: c.pointee.confidence)
  }
}
