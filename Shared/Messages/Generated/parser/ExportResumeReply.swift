// Made from roleready/v1/parser.proto by ./roleready generate.

/// A resume as others read it.
package struct ExportResumeReply: Message {
  /// The JSON Resume document, in UTF-8.
  package var jsonResume: [UInt8]
  /// A name for it: the file's own, with the ending ".json".
  package var fileName: String

  package init(jsonResume: [UInt8] = [], fileName: String = "") {
    self.jsonResume = jsonResume
    self.fileName = fileName
  }
}
