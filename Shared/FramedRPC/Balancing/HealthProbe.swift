package import Messages

/// The question a client asks a peer that it stopped calling, so that no caller's work has to find out whether the peer
/// works again.
package enum HealthProbe {
  /// Answered with an empty message while the service can do its work, and with UNAVAILABLE while it cannot.
  package static let method = Method<Status, Status>("wire.Health/Check", .unary)

  static let timeout = Duration.seconds(1)

  /// What a peer says of itself; nil when it does not know the question: one call has to find out then.
  static func ask(_ connection: ClientConnection) async -> Bool? {
    let call = OutgoingCall(method: method.name, options: CallOptions(timeout: timeout), limits: connection.limits)
    do throws(RPCError) {
      let stream = try await connection.open(call, attempt: 0, message: [])
      _ = try await connection.reply(stream)
      return true
    } catch {
      return error.notProcessed && error.code != .unavailable ? nil : false
    }
  }
}

extension RPCRouter {
  /// Answers the question of clients whether this service can do its work.
  package mutating func registerHealth(_ isWell: @escaping @Sendable () async -> Bool) {
    registerUnary(HealthProbe.method) { _, _ in
      guard await isWell() else { throw RPCError.unavailable("the service is not well", notProcessed: false) }
      return Status()
    }
  }
}
