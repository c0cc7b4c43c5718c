import Messages

/// Asking the other side how it is.
extension ClientConnection {
  private static let healthTimeout = Duration.seconds(1)

  /// What the other side says of itself; nil when it does not know the question: one call has to find out then.
  func isWell() async -> Bool? {
    let options = CallOptions(timeout: Self.healthTimeout)
    let call = OutgoingCall(method: HealthQuestion.method.name, options: options, limits: limits)
    do throws(RPCError) {
      _ = try await reply(try await open(call, attempt: 0, message: []))
      return true
    } catch {
      return error.notProcessed && error.code != .unavailable ? nil : false
    }
  }
}
