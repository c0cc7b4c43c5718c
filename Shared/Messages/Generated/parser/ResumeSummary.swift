// Made from roleready/v1/parser.proto by ./roleready generate.

/// A resume in a list.
package struct ResumeSummary: Message {
  /// Its id.
  package var resumeId: String
  /// The file's name.
  package var fileName: String
  /// The name on the resume; empty while it is not parsed.
  package var personName: String
  /// What the person calls themselves; may be empty.
  package var label: String
  /// When it was uploaded.
  package var createdAtMilliseconds: Int64
  /// When it was parsed; 0 while it is not.
  package var parsedAtMilliseconds: Int64

  package init(
    resumeId: String = "", fileName: String = "", personName: String = "", label: String = "",
    createdAtMilliseconds: Int64 = 0, parsedAtMilliseconds: Int64 = 0
  ) {
    self.resumeId = resumeId
    self.fileName = fileName
    self.personName = personName
    self.label = label
    self.createdAtMilliseconds = createdAtMilliseconds
    self.parsedAtMilliseconds = parsedAtMilliseconds
  }
}
