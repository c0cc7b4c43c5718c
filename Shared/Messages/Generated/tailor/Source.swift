// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A line of the base resume that a change rests on.
package struct Source: Message {
  /// Where, as a JSON Pointer into the base JSON Resume.
  package var path: String
  /// Its text.
  package var text: String

  package init(path: String = "", text: String = "") {
    self.path = path
    self.text = text
  }
}
