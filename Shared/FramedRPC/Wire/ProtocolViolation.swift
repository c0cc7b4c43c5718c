/// A breach of docs/PROTOCOL.md by the other side; it ends the connection with a GOAWAY that says this.
struct ProtocolViolation: Error, Sendable, Equatable {
  /// `.invalidArgument` for what is malformed, `.resourceExhausted` for what is too much.
  let code: StatusCode
  /// Why, for the other side's log.
  let reason: String

  static func malformed(_ reason: String) -> ProtocolViolation {
    ProtocolViolation(code: .invalidArgument, reason: reason)
  }

  static func excessive(_ reason: String) -> ProtocolViolation {
    ProtocolViolation(code: .resourceExhausted, reason: reason)
  }
}
