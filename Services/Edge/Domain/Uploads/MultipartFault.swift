/// Why a `multipart/form-data` body was refused.
package enum MultipartFault: Error, Sendable, Equatable {
  /// It does not follow RFC 2046 and RFC 7578, or ends too early.
  case malformed
  /// A part holds more bytes than allowed.
  case partTooLarge
  /// It has more parts than allowed.
  case tooManyParts
}
