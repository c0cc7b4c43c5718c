// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A fact of the tailored resume that the base does not support.
package struct Violation: Message {
  /// Where, as a JSON Pointer into the tailored JSON Resume.
  package var path: String
  /// The text that is not supported.
  package var value: String
  /// "employer", "title", "date", "degree", "institution", "certificate", "skill", "technology",
  /// "metric", "scope", "award" or "contact".
  package var kind: String

  package init(path: String = "", value: String = "", kind: String = "") {
    self.path = path
    self.value = value
    self.kind = kind
  }
}
