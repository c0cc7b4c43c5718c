/// The "meta" section of JSON Resume 1.0: about the document, not the person.
package struct JSONResumeMeta: Equatable, Sendable {
  /// Where the latest form of the document is; empty when it has no address.
  package var canonical: String
  /// The document's own version, such as "v3"; empty when it has none.
  package var version: String
  /// When it was last changed, as in ISO 8601; empty when unknown.
  package var lastModified: String

  package init(canonical: String = "", version: String = "", lastModified: String = "") {
    self.canonical = canonical
    self.version = version
    self.lastModified = lastModified
  }
}
