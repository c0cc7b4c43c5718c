// Made from roleready/v1/parser.proto by ./roleready generate.

import CMessages

extension SourceLine {
  package static let fullName = "roleready.v1.SourceLine"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__SourceLine>.size) { memory in
    roleready__v1__source_line__init(memory.assumingMemoryBound(to: Roleready__V1__SourceLine.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SourceLine.self)
    c.pointee.text = try arena.bytes(of: text, in: "roleready.v1.SourceLine.text")
    c.pointee.page = page
    c.pointee.hidden = hidden ? 1 : 0
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__SourceLine.self)
    self.init(
      text: try Read.text(c.pointee.text, in: "roleready.v1.SourceLine.text"),
      page: c.pointee.page,
      hidden: c.pointee.hidden != 0)
  }
}
