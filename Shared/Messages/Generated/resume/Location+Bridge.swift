// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Location {
  package static let fullName = "roleready.v1.Location"

  package static let codec = MessageCodec(messageBytes: MemoryLayout<Roleready__V1__Location>.size) { memory in
    roleready__v1__location__init(memory.assumingMemoryBound(to: Roleready__V1__Location.self))
  }

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Location.self)
    c.pointee.address = try arena.bytes(of: address, in: "roleready.v1.Location.address")
    c.pointee.postal_code = try arena.bytes(of: postalCode, in: "roleready.v1.Location.postal_code")
    c.pointee.city = try arena.bytes(of: city, in: "roleready.v1.Location.city")
    c.pointee.country_code = try arena.bytes(of: countryCode, in: "roleready.v1.Location.country_code")
    c.pointee.region = try arena.bytes(of: region, in: "roleready.v1.Location.region")
  }

  package init(reading memory: UnsafeRawPointer) throws(CodecError) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Location.self)
    self.init(
      address: try Read.text(c.pointee.address, in: "roleready.v1.Location.address"),
      postalCode: try Read.text(c.pointee.postal_code, in: "roleready.v1.Location.postal_code"),
      city: try Read.text(c.pointee.city, in: "roleready.v1.Location.city"),
      countryCode: try Read.text(c.pointee.country_code, in: "roleready.v1.Location.country_code"),
      region: try Read.text(c.pointee.region, in: "roleready.v1.Location.region"))
  }
}
