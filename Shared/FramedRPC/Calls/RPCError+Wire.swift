/// The errors that FramedRPC itself answers with; docs/PROTOCOL.md lists them.
extension RPCError {
  static let deadlineExceeded = RPCError(code: .deadlineExceeded, errorCode: "deadline_exceeded")

  static let cancelled = RPCError(code: .cancelled, errorCode: "cancelled")

  static let ourFault = RPCError(code: .internal, errorCode: "internal_error")

  static let tooManyCalls = RPCError(code: .resourceExhausted, errorCode: "too_many_calls", notProcessed: true)

  static let draining = RPCError(
    code: .unavailable, errorCode: "unavailable", detail: "the connection is draining", notProcessed: true)

  static func invalidRequest(_ detail: String) -> RPCError {
    RPCError(code: .invalidArgument, errorCode: "invalid_request", detail: detail)
  }

  static func tooLarge(_ detail: String) -> RPCError {
    RPCError(code: .resourceExhausted, errorCode: "message_too_large", detail: detail)
  }

  static func unavailable(_ detail: String, notProcessed: Bool) -> RPCError {
    RPCError(code: .unavailable, errorCode: "unavailable", detail: detail, notProcessed: notProcessed)
  }

  static func badReply(_ detail: String) -> RPCError {
    RPCError(code: .internal, errorCode: "internal_error", detail: detail)
  }
}
