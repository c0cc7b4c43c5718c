package import FramedRPC

extension RPCError {
  /// The end of a call by a code of the catalogue, with that code's status.
  ///
  /// `detail` says what was different this time and may be shown to the person, so it holds no personal data.
  /// A code that the catalogue does not have ends the call as an internal error; tests hold that none is used.
  package static func catalogued(_ code: String, detail: String = "", retryAfter: Duration? = nil) -> RPCError {
    let entry = ErrorCatalogue.entry(code)
    let status = entry.map { $0.isNotice ? .failedPrecondition : $0.status } ?? .internal
    return RPCError(code: status, errorCode: code, detail: detail, retryAfter: retryAfter)
  }
}
