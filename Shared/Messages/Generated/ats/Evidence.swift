// Made from roleready/v1/ats.proto by ./roleready generate.

/// Words of the resume that meet a requirement.
package struct Evidence: Message {
  /// Where, as a JSON Pointer into the JSON Resume, such as "/work/0/highlights/2".
  package var path: String
  /// The text of that place.
  package var text: String
  /// The words in it that count.
  package var words: String

  package init(path: String = "", text: String = "", words: String = "") {
    self.path = path
    self.text = text
    self.words = words
  }
}
