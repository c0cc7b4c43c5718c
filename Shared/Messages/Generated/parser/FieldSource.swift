// Made from roleready/v1/parser.proto by ./roleready generate.

/// Where a field of the resume came from.
package struct FieldSource: Message {
  /// The field as a JSON Pointer into the JSON Resume, such as "/work/0/position".
  package var path: String
  /// First line it was read from, an index into the lines.
  package var firstLine: Int32
  /// Last line it was read from.
  package var lastLine: Int32
  /// How sure the parser is, 0 to 1.
  package var confidence: Double

  package init(path: String = "", firstLine: Int32 = 0, lastLine: Int32 = 0, confidence: Double = 0) {
    self.path = path
    self.firstLine = firstLine
    self.lastLine = lastLine
    self.confidence = confidence
  }
}
