/// Why a file could not be made.
package enum ExportError: Error, Equatable, Sendable {
  /// The resume has more text, or fills more pages, than a file may have.
  case tooLarge
  /// Too many files wait to be drawn; another try in a moment can do.
  case busy
  /// The drawing library refused; its own words, for the log.
  case drawing(String)
}
