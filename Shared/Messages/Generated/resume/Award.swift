// Made from roleready/v1/resume.proto by ./roleready generate.

/// A prize.
package struct Award: Message {
  /// Its name.
  package var title: String
  /// When.
  package var date: String
  /// By whom.
  package var awarder: String
  /// What for.
  package var summary: String

  package init(title: String = "", date: String = "", awarder: String = "", summary: String = "") {
    self.title = title
    self.date = date
    self.awarder = awarder
    self.summary = summary
  }
}
