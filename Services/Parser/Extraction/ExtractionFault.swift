/// Why no text came of a file that may be fine.
package enum ExtractionFault: Error, Equatable {
  /// The time was over.
  case deadlineExceeded
  /// The child could not be started, could not confine itself, or wrote what is not of its format.
  case extractorFailed(String)
}
