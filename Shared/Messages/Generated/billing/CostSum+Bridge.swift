// Made from roleready/v1/billing.proto by ./roleready generate.

import CMessages

extension CostSum {
  package static let fullName = "roleready.v1.CostSum"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__CostSum>.size) { memory in
    roleready__v1__cost_sum__init(memory.assumingMemoryBound(to: Roleready__V1__CostSum.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostSum.self)
    c.pointee.name = try arena.bytes(of: name, in: "roleready.v1.CostSum.name")
    c.pointee.cost_microdollars = costMicrodollars
    c.pointee.entries = entries
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__CostSum.self)
    self.init(
      name: try Read.text(c.pointee.name, in: "roleready.v1.CostSum.name"),
      costMicrodollars: c.pointee.cost_microdollars,
      entries: c.pointee.entries)
  }
}
