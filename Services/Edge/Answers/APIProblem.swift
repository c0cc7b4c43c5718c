import FramedRPC
import Messages
import ServiceKit

/// Why a request is not answered as it was meant: a code of the catalogue of errors and what was different this time.
struct APIProblem: Error, Sendable, Equatable {
  /// A code of the catalogue.
  var code: String
  /// A sentence that says more than the catalogue's; empty when the catalogue says all.
  var detail: String
  /// When trying again makes sense, in milliseconds from now; 0 when it is not a matter of time.
  var retryAfterMilliseconds: Int64
  /// The methods a path knows; for `method_not_allowed`.
  var allow: String

  init(_ code: String, detail: String = "", retryAfterMilliseconds: Int64 = 0, allow: String = "") {
    self.code = code
    self.detail = detail
    self.retryAfterMilliseconds = retryAfterMilliseconds
    self.allow = allow
  }

  /// What a person is told of a failed call.
  init(_ error: RPCError) {
    let retry = error.retryAfter.map {
      $0.components.seconds * 1_000 + $0.components.attoseconds / 1_000_000_000_000_000
    }
    // What the transport says is for the log; services put a sentence only beside a code of their own.
    let isOwn = !Self.transportCodes.contains(error.errorCode) && ErrorCatalogue.entry(error.errorCode) != nil
    self.init(
      isOwn ? error.errorCode : Self.code(of: error), detail: isOwn ? error.detail : "",
      retryAfterMilliseconds: retry ?? 0)
  }

  /// What a person is told of a problem a job ended with.
  init(_ problem: Problem) {
    self.init(problem.code, detail: problem.detail, retryAfterMilliseconds: problem.retryAfterMilliseconds)
  }

  private static let transportCodes: Set<String> = [
    "unavailable", "deadline_exceeded", "cancelled", "too_many_calls", "message_too_large", "internal_error",
  ]

  private static func code(of error: RPCError) -> String {
    switch error.code {
    case .unavailable, .resourceExhausted, .aborted: "service_unavailable"
    case .deadlineExceeded: "deadline_exceeded"
    case .cancelled: "cancelled"
    case .invalidArgument, .outOfRange: "invalid_request"
    case .notFound: "not_found"
    case .permissionDenied: "forbidden"
    case .unauthenticated: "not_signed_in"
    default: "internal_error"
    }
  }
}

extension RPCError {
  /// True when the service has looked at the request and says no, so that asking again changes nothing.
  var isRefusal: Bool {
    guard !notProcessed else { return false }
    return switch code {
    case .invalidArgument, .notFound, .alreadyExists, .permissionDenied, .failedPrecondition, .outOfRange,
      .unimplemented, .unauthenticated:
      true
    case .resourceExhausted:
      errorCode == "daily_limit_reached" || errorCode == "spending_cap_reached" || errorCode == "too_large"
    default: false
    }
  }
}
