/// Why a message could not be written or read.
package enum CodecError: Error, Sendable, Equatable {
  /// It passes the limit of a message, or of the memory that one may take.
  case tooLarge
  /// The bytes are not a message of that type.
  case malformed
  /// A text is not UTF-8. Carries the field.
  case notUTF8(field: String)
  /// A text holds a NUL, which C would cut it at. Carries the field.
  case containsNUL(field: String)
}
