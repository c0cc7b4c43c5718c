// Made from roleready/v1/resume.proto by ./roleready generate.

/// An unpaid position.
package struct Volunteer: Message {
  /// Where.
  package var organization: String
  /// As what.
  package var position: String
  /// The organisation's page.
  package var url: String
  /// Start.
  package var startDate: String
  /// End.
  package var endDate: String
  /// A sentence or two about it.
  package var summary: String
  /// What was done and reached, a line each.
  package var highlights: [String]

  package init(
    organization: String = "", position: String = "", url: String = "", startDate: String = "", endDate: String = "",
    summary: String = "", highlights: [String] = []
  ) {
    self.organization = organization
    self.position = position
    self.url = url
    self.startDate = startDate
    self.endDate = endDate
    self.summary = summary
    self.highlights = highlights
  }
}
