// Made from roleready/v1/resume.proto by ./roleready generate.

/// A publication.
package struct Publication: Message {
  /// Its title.
  package var name: String
  /// Where.
  package var publisher: String
  /// When.
  package var releaseDate: String
  /// Its page.
  package var url: String
  /// What it says.
  package var summary: String

  package init(
    name: String = "", publisher: String = "", releaseDate: String = "", url: String = "", summary: String = ""
  ) {
    self.name = name
    self.publisher = publisher
    self.releaseDate = releaseDate
    self.url = url
    self.summary = summary
  }
}
