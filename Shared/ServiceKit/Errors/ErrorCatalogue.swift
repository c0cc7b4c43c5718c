import FramedRPC
package import Messages

/// Every code the suite answers with (row 18 of the mission). `docs/ERRORS.md` shows the same.
package enum ErrorCatalogue {
  /// The entries under their headings.
  package static let groups = [files, resumes, work, plans, accounts, requests, calls, notices]

  /// Every entry, in the order of the groups.
  package static let all: [ErrorEntry] = groups.flatMap(\.entries)

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  /// The entry of a code; nil when there is none.
  package static func entry(_ code: String) -> ErrorEntry? { byCode[code] }

  /// The entry of a code, or that of "internal_error" when there is none: a person is always told something.
  package static func entryOrInternal(_ code: String) -> ErrorEntry { byCode[code] ?? internalError }

  /// The message for a code; `detail` is what was different this time, `retryAfter` when to try again.
  package static func problem(_ code: String, detail: String = "", retryAfter: Duration? = nil) -> Problem {
    let (seconds, attoseconds) = (retryAfter ?? .zero).components
    return Problem(
      code: code, detail: detail,
      retryAfterMilliseconds: seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
  }

  static let internalError = ErrorEntry.error(
    "internal_error", .internal, 500, again: true, "Something went wrong",
    "Something went wrong on our side.",
    "Try again in a moment. If it happens again, send support the request's number.")
}
