// Made from roleready/v1/resume.proto by ./roleready generate.

import CMessages

extension Location {
  package static let fullName = "roleready.v1.Location"

  package static let descriptor = MessageDescriptor(roleready__v1__location__init)

  package func fill(_ memory: UnsafeMutableRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Location.self)
    roleready__v1__location__init(c)
    c.pointee.address = arena.copy(address, in: "roleready.v1.Location.address")
    c.pointee.postal_code = arena.copy(postalCode, in: "roleready.v1.Location.postal_code")
    c.pointee.city = arena.copy(city, in: "roleready.v1.Location.city")
    c.pointee.country_code = arena.copy(countryCode, in: "roleready.v1.Location.country_code")
    c.pointee.region = arena.copy(region, in: "roleready.v1.Location.region")
  }

  package init(reading memory: UnsafeRawPointer, _ arena: MessageArena) {
    let c = memory.assumingMemoryBound(to: Roleready__V1__Location.self)
    self.address = arena.text(c.pointee.address, in: "roleready.v1.Location.address")
    self.postalCode = arena.text(c.pointee.postal_code, in: "roleready.v1.Location.postal_code")
    self.city = arena.text(c.pointee.city, in: "roleready.v1.Location.city")
    self.countryCode = arena.text(c.pointee.country_code, in: "roleready.v1.Location.country_code")
    self.region = arena.text(c.pointee.region, in: "roleready.v1.Location.region")
  }
}
