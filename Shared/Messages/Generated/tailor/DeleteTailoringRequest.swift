// Made from roleready/v1/tailor.proto by ./roleready generate.

/// Names a tailoring to remove.
package struct DeleteTailoringRequest: Message {
  /// The tailoring.
  package var tailoringId: String

  package init(tailoringId: String = "") {
    self.tailoringId = tailoringId
  }
}
