// Made from roleready/v1/common.proto by ./roleready generate.

/// What went wrong, or what the person should know, by its place in the catalogue of errors.
package struct Problem: Message {
  /// A code of the catalogue, such as "too_large"; support and tests know it by this.
  package var code: String
  /// What was different this time, for the person to read; may be empty. Never personal data.
  package var detail: String
  /// When trying again makes sense, in milliseconds from now; 0 when it is not a matter of time.
  package var retryAfterMilliseconds: Int64

  package init(code: String = "", detail: String = "", retryAfterMilliseconds: Int64 = 0) {
    self.code = code
    self.detail = detail
    self.retryAfterMilliseconds = retryAfterMilliseconds
  }
}
