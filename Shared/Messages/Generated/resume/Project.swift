// Made from roleready/v1/resume.proto by ./roleready generate.

/// A project.
package struct Project: Message {
  /// Its name.
  package var name: String
  /// What it is.
  package var description: String
  /// What was reached, a line each.
  package var highlights: [String]
  /// What it was made with.
  package var keywords: [String]
  /// Start.
  package var startDate: String
  /// End.
  package var endDate: String
  /// Its page.
  package var url: String
  /// As what the person took part.
  package var roles: [String]
  /// For whom.
  package var entity: String
  /// What kind, such as "application".
  package var type: String

  package init(
    name: String = "", description: String = "", highlights: [String] = [], keywords: [String] = [],
    startDate: String = "", endDate: String = "", url: String = "", roles: [String] = [], entity: String = "",
    type: String = ""
  ) {
    self.name = name
    self.description = description
    self.highlights = highlights
    self.keywords = keywords
    self.startDate = startDate
    self.endDate = endDate
    self.url = url
    self.roles = roles
    self.entity = entity
    self.type = type
  }
}
