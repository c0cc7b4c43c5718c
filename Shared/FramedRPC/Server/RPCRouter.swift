package import Messages

/// The methods a server answers, by name.
package struct RPCRouter: Sendable {
  private var methods: [String: MethodEntry] = [:]

  /// A router of no methods; generated `register(_:)` fills it.
  package init() {}

  /// The names of the methods, sorted.
  package var names: [String] { methods.keys.sorted() }

  /// Answers one message with one.
  package mutating func registerUnary<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>,
    _ handler: @escaping @Sendable (Request, CallContext) async throws -> Reply
  ) {
    add(method) { call in
      let reply = try await handler(try call.request(), call.context)
      try call.reply(reply)
    }
  }

  /// Answers one message with many; the call ends when the handler does.
  package mutating func registerServerStreaming<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>,
    _ handler: @escaping @Sendable (Request, ResponseWriter<Reply>, CallContext) async throws -> Void
  ) {
    add(method) { call in
      try await handler(try call.request(), ResponseWriter(call), call.context)
      call.endStream()
    }
  }

  /// Answers many messages with one.
  package mutating func registerClientStreaming<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>,
    _ handler: @escaping @Sendable (RequestStream<Request>, CallContext) async throws -> Reply
  ) {
    add(method) { call in
      let reply = try await handler(RequestStream(try call.requests()), call.context)
      try call.reply(reply)
    }
  }

  /// Lets none but these services call the methods that are registered by now. What is said later of one method holds.
  package mutating func allow(_ services: Set<String>) {
    for name in methods.keys { methods[name]?.callers = services }
  }

  /// Lets none but these services call a method.
  ///
  /// - Precondition: it is registered; a list that names another method protects nothing.
  package mutating func allow<Request, Reply>(_ services: Set<String>, _ method: Method<Request, Reply>) {
    precondition(methods[method.name] != nil, "\(method.name) is not registered.")
    methods[method.name]?.callers = services
  }

  func method(_ name: String) -> MethodEntry? { methods[name] }

  private mutating func add<Request, Reply>(
    _ method: Method<Request, Reply>, _ serve: @escaping @Sendable (ServerCall) async throws -> Void
  ) {
    methods[method.name] = MethodEntry(name: method.name, kind: method.kind, serve: serve)
  }
}
