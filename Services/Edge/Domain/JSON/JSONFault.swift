/// Why a JSON text was refused.
package enum JSONFault: Error, Sendable, Equatable {
  /// It breaks RFC 8259, names a member twice, or holds a NUL or half of a character. Carries the byte's place.
  case malformed(offset: Int)
  /// Arrays and objects stand deeper in each other than allowed.
  case tooDeep
  /// It holds more values than allowed.
  case tooMany
}
