// Made from roleready/v1/resume.proto by ./roleready generate.

/// A certificate or licence.
package struct Certificate: Message {
  /// Its name.
  package var name: String
  /// When.
  package var date: String
  /// Its page.
  package var url: String
  /// By whom.
  package var issuer: String

  package init(name: String = "", date: String = "", url: String = "", issuer: String = "") {
    self.name = name
    self.date = date
    self.url = url
    self.issuer = issuer
  }
}
