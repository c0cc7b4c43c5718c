// Made from roleready/v1/resume.proto by ./roleready generate.

/// A paid position.
package struct Work: Message {
  /// The employer.
  package var name: String
  /// The title.
  package var position: String
  /// The employer's page.
  package var url: String
  /// Start.
  package var startDate: String
  /// End.
  package var endDate: String
  /// A sentence or two about it.
  package var summary: String
  /// What was done and reached, a line each.
  package var highlights: [String]
  /// Town or country.
  package var location: String
  /// What the employer does.
  package var description: String

  package init(
    name: String = "", position: String = "", url: String = "", startDate: String = "", endDate: String = "",
    summary: String = "", highlights: [String] = [], location: String = "", description: String = ""
  ) {
    self.name = name
    self.position = position
    self.url = url
    self.startDate = startDate
    self.endDate = endDate
    self.summary = summary
    self.highlights = highlights
    self.location = location
    self.description = description
  }
}
