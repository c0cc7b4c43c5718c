import FramedRPC
import Messages

extension JobFailure {
  /// What an error means for the job that met it.
  init(meeting error: any Error) {
    switch error {
    case let failure as JobFailure: self = failure
    case let error as RPCError:
      self.init(
        Problem(code: error.errorCode.isEmpty ? "internal_error" : error.errorCode, detail: error.detail),
        isRetryable: Self.passes(error.code), cause: "\(error.code) \(error.errorCode) \(error.detail)")
    default:
      self.init(Problem(code: "internal_error"), isRetryable: true, cause: String(reflecting: error))
    }
  }

  /// Whether a status is a matter of time.
  private static func passes(_ code: StatusCode) -> Bool {
    switch code {
    case .unavailable, .deadlineExceeded, .aborted, .resourceExhausted, .internal, .unknown, .cancelled: true
    default: false
    }
  }
}
