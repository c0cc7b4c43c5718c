/// What a password must be: 10 to 200 characters, and not the mail address or one character over and over.
///
/// Length is what helps (NIST SP 800-63B 3.1.1); no mix of kinds of characters is asked for.
package enum PasswordRule {
  /// Why a password was refused.
  package enum Fault: Error, Sendable, Equatable {
    case tooShort, tooLong, tooPlain
  }

  /// What is wrong with a new password; nil when it will do.
  package static func fault(_ password: String, email: EmailAddress) -> Fault? {
    guard password.unicodeScalars.count <= 200 else { return .tooLong }
    guard password.count >= 10 else { return .tooShort }
    let distinct = Set(password.unicodeScalars)
    guard distinct.count >= 4, password.lowercased() != email.text else { return .tooPlain }
    return nil
  }

  /// Whether a password can be anybody's at all, so that a longer text is never hashed.
  package static func isPossible(_ password: String) -> Bool {
    !password.isEmpty && password.unicodeScalars.count <= 200
  }
}
