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
    add(method.name, .unary) { call in
      let reply = try await handler(try call.request(), call.context)
      try call.reply(reply)
    }
  }

  /// Answers one message with many; the call ends when the handler does.
  package mutating func registerServerStreaming<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>,
    _ handler: @escaping @Sendable (Request, ResponseWriter<Reply>, CallContext) async throws -> Void
  ) {
    add(method.name, .serverStreaming) { call in
      try await handler(try call.request(), ResponseWriter(call), call.context)
      call.endStream()
    }
  }

  /// Answers many messages with one.
  package mutating func registerClientStreaming<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>,
    _ handler: @escaping @Sendable (RequestStream<Request>, CallContext) async throws -> Reply
  ) {
    add(method.name, .clientStreaming) { call in
      let reply = try await handler(RequestStream(try call.requests()), call.context)
      try call.reply(reply)
    }
  }

  /// Lets none but these services call the methods that are registered by now and whose name begins so; an empty
  /// prefix means all. Later calls narrow or widen what earlier ones said of a method.
  package mutating func allow(_ services: Set<String>, methodsBeginningWith prefix: String = "") {
    for name in methods.keys where name.hasPrefix(prefix) { methods[name]?.callers = services }
  }

  func method(_ name: String) -> MethodEntry? { methods[name] }

  private mutating func add(
    _ name: String, _ shape: CallShape, _ serve: @escaping @Sendable (ServerCall) async throws -> Void
  ) {
    methods[name] = MethodEntry(name: name, shape: shape, serve: serve)
  }
}
