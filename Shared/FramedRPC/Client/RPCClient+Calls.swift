package import Messages

extension RPCClient {
  /// Sends one message and returns the one that answers it.
  ///
  /// Throws what the server answered, or `.unavailable`, `.deadlineExceeded`, `.cancelled`, `.resourceExhausted` of
  /// its own. A call that certainly had no effect is sent once more when its connection went away under it.
  package func unary<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>, _ request: Request, _ options: CallOptions
  ) async throws(RPCError) -> Reply {
    let span = CallSpan(method: method.name, options: options, limits: limits)
    let result: Result<Reply, RPCError> = await attempts(of: span) { connection, attempt throws(RPCError) in
      let id = try await connection.open(span, .unary, attempt: attempt, message: request)
      return try await connection.reply(id)
    }
    return try record(result, span)
  }

  /// Sends one message and hands the stream that answers it to `receive`; the call is over when `receive` returns,
  /// and is cancelled if the server has not ended it by then.
  ///
  /// Throws what `receive` throws; the stream throws the server's status.
  package func serverStreaming<Request: Message, Reply: Message, Output: Sendable>(
    _ method: Method<Request, Reply>, _ request: Request, _ options: CallOptions,
    _ receive: @Sendable (ResponseStream<Reply>) async throws -> Output
  ) async throws -> Output {
    let span = CallSpan(method: method.name, options: options, limits: limits)
    let opened: Result<(ClientConnection, UInt32, MessageQueue), RPCError> = await attempts(of: span) {
      connection, attempt throws(RPCError) in
      let (id, queue) = try await connection.openStream(span, attempt: attempt, message: request)
      return (connection, id, queue)
    }
    switch opened {
    case .failure: return try record(opened.map { _ in nil as Output? }, span).orThrow(.internalError)
    case .success(let (connection, id, queue)):
      do {
        let output = try await receive(ResponseStream(queue))
        connection.abandon(id, .cancelled)
        finish(span, .ok)
        return output
      } catch {
        connection.abandon(id, .cancelled)
        finish(span, (error as? RPCError)?.code ?? .cancelled)
        throw error
      }
    }
  }

  /// Sends what `send` writes and returns the message that answers it; `send` is cancelled when the server answers
  /// before it has returned.
  package func clientStreaming<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>, _ options: CallOptions,
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws(RPCError) -> Reply {
    let span = CallSpan(method: method.name, options: options, limits: limits)
    let opened: Result<(ClientConnection, UInt32), RPCError> = await attempts(of: span) {
      connection, attempt throws(RPCError) in
      (connection, try await connection.openUpload(span, attempt: attempt))
    }
    var result: Result<Reply, RPCError>
    switch opened {
    case .failure(let error): result = .failure(error)
    case .success(let (connection, id)):
      result = await withTaskGroup(of: Void.self) { group in
        group.addTask { await connection.upload(id, send) }
        let reply: Result<Reply, RPCError> = await connection.result(id)
        group.cancelAll()
        return reply
      }
    }
    return try record(result, span)
  }
}
