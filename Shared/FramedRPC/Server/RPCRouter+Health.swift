import Messages

extension RPCRouter {
  /// Answers the question of clients whether this service can do its work.
  package mutating func registerHealth(_ isWell: @escaping @Sendable () async -> Bool) {
    registerUnary(HealthQuestion.method) { _, _ in
      guard await isWell() else { throw RPCError.unavailable("the service is not well", notProcessed: false) }
      return Status()
    }
  }
}
