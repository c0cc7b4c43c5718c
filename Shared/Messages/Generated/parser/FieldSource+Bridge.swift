// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension FieldSource {
  package static let fullName = "roleready.v1.FieldSource"

  package static let descriptor = MessageDescriptor(roleready__v1__field_source__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FieldSource.self)
    roleready__v1__field_source__init(c)
    c.pointee.path = arena.copy(path, in: "roleready.v1.FieldSource.path")
    c.pointee.first_line = firstLine
    c.pointee.last_line = lastLine
    c.pointee.confidence = confidence
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__FieldSource.self)
    self.path = arena.text(c.pointee.path, in: "roleready.v1.FieldSource.path")
    self.firstLine = c.pointee.first_line
    self.lastLine = c.pointee.last_line
    self.confidence = c.pointee.confidence
  }
}
