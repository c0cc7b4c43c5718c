package import FramedRPC

/// One thing that can go wrong, or that a person should know: for support a code, for the person plain words.
package struct ErrorEntry: Sendable, Equatable {
  /// The code, such as "too_large"; it never changes its meaning.
  package let code: String
  /// The status of a call that ends with it; `.ok` for a notice that stands beside a result.
  package let status: StatusCode
  /// The status of an HTTP answer (RFC 9110, section 15); 200 for a notice.
  package let httpStatus: Int
  /// What happened, in a few words.
  package let title: String
  /// What happened, in a sentence for the person.
  package let sentence: String
  /// What the person can do now.
  package let nextStep: String
  /// True when the very same request may succeed later.
  package let isRetryable: Bool

  /// True for what is said beside a result instead of in its place.
  package var isNotice: Bool { status == .ok }

  /// Something that ends a request.
  static func error(
    _ code: String, _ status: StatusCode, _ httpStatus: Int, again isRetryable: Bool = false, _ title: String,
    _ sentence: String, _ nextStep: String
  ) -> ErrorEntry {
    ErrorEntry(
      code: code, status: status, httpStatus: httpStatus, title: title, sentence: sentence, nextStep: nextStep,
      isRetryable: isRetryable)
  }

  /// Something worth knowing beside a result.
  static func notice(_ code: String, _ title: String, _ sentence: String, _ nextStep: String) -> ErrorEntry {
    ErrorEntry(
      code: code, status: .ok, httpStatus: 200, title: title, sentence: sentence, nextStep: nextStep,
      isRetryable: false)
  }
}
