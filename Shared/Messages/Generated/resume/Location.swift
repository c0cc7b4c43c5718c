// Made from roleready/v1/resume.proto by ./roleready generate.

/// A place.
package struct Location: Message {
  /// Street and number.
  package var address: String
  /// Postal code.
  package var postalCode: String
  /// City.
  package var city: String
  /// ISO 3166-1 alpha-2, such as "DE".
  package var countryCode: String
  /// State, province or region.
  package var region: String

  package init(
    address: String = "", postalCode: String = "", city: String = "", countryCode: String = "", region: String = ""
  ) {
    self.address = address
    self.postalCode = postalCode
    self.city = city
    self.countryCode = countryCode
    self.region = region
  }
}
