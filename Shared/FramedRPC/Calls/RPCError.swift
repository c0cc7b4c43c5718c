/// The end of a call that did not succeed, as both sides see it.
package struct RPCError: Error, Sendable, Equatable {
  /// gRPC's code; never `.ok`.
  package var code: StatusCode
  /// A code of the catalogue of errors, such as "resume_not_found".
  package var errorCode: String
  /// What was different this time; safe to show. May be empty.
  package var detail: String
  /// True when the call certainly had no effect, so that it may be sent again.
  package var notProcessed: Bool
  /// Earliest next try, when the other side says one.
  package var retryAfter: Duration?

  /// An error with these parts.
  package init(
    code: StatusCode, errorCode: String, detail: String = "", notProcessed: Bool = false, retryAfter: Duration? = nil
  ) {
    self.code = code
    self.errorCode = errorCode
    self.detail = detail
    self.notProcessed = notProcessed
    self.retryAfter = retryAfter
  }
}

extension RPCError: CustomStringConvertible {
  /// For the log: the code, the catalogue's code and the detail.
  package var description: String {
    detail.isEmpty ? "\(code.name) \(errorCode)" : "\(code.name) \(errorCode): \(detail)"
  }
}
