/// Why a password could not be hashed or checked. A wrong password is no error.
package enum PasswordHashError: Error, Sendable, Equatable {
  /// So many others wait already that this one would wait too long.
  case busy
  /// The password is longer than ``PasswordHash/passwordLimitBytes``.
  case tooLong
  /// The stored text is none of ours.
  case malformed
  /// There was no memory or no thread for it.
  case noResources
  /// The caller gave up.
  case cancelled
}
