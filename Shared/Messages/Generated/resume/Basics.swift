// Made from roleready/v1/resume.proto by ./roleready generate.

/// Who the person is and how to reach them.
package struct Basics: Message {
  /// The name without titles of degree.
  package var name: String
  /// What they call themselves, such as "Registered Nurse".
  package var label: String
  /// Address of a picture.
  package var image: String
  /// Mail address.
  package var email: String
  /// Telephone as printed.
  package var phone: String
  /// Their own page.
  package var url: String
  /// A few sentences about themselves.
  package var summary: String
  /// Where they live.
  package var location: Location?
  /// Their accounts elsewhere.
  package var profiles: [Profile]

  package init(
    name: String = "", label: String = "", image: String = "", email: String = "", phone: String = "", url: String = "",
    summary: String = "", location: Location? = nil, profiles: [Profile] = []
  ) {
    self.name = name
    self.label = label
    self.image = image
    self.email = email
    self.phone = phone
    self.url = url
    self.summary = summary
    self.location = location
    self.profiles = profiles
  }
}
