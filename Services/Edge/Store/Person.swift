/// Somebody with an account.
struct Person: Sendable, Equatable {
  /// A UUID.
  let id: String
  /// As ``EmailAddress`` normalises it.
  let email: String
  /// Names such as "admin".
  let roles: [String]
  /// In milliseconds since 1970.
  let createdAtMilliseconds: Int64
}
