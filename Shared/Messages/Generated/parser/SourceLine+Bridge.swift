// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension SourceLine {
  package static let fullName = "roleready.v1.SourceLine"

  package static let descriptor = MessageDescriptor(roleready__v1__source_line__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SourceLine.self)
    roleready__v1__source_line__init(c)
    c.pointee.text = arena.copy(text, in: "roleready.v1.SourceLine.text")
    c.pointee.page = page
    c.pointee.hidden = hidden ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SourceLine.self)
    self.text = arena.text(c.pointee.text, in: "roleready.v1.SourceLine.text")
    self.page = c.pointee.page
    self.hidden = c.pointee.hidden != 0
  }
}
