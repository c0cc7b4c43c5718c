// Made from roleready/v1/tailor.proto by ./roleready generate.

/// A file to make.
package struct ExportRequest: Message {
  /// The tailoring.
  package var tailoringId: String
  /// What the file is to be.
  package var format: ExportFormat

  package init(tailoringId: String = "", format: ExportFormat = .unspecified) {
    self.tailoringId = tailoringId
    self.format = format
  }
}
