package import Messages
import NIOCore

extension RPCClient {
  /// Sends one message and returns the one that answers it.
  ///
  /// Throws what the server answered, or `.unavailable`, `.deadlineExceeded`, `.cancelled`, `.resourceExhausted` of
  /// its own. A call that certainly had no effect is sent again, at most twice.
  package func unary<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>, _ request: Request, _ options: CallOptions
  ) async throws(RPCError) -> Reply {
    let call = OutgoingCall(method: method.name, options: options, limits: limits)
    return try await measured(call) { () throws(RPCError) in
      let message = try Self.encoded(request)
      let (reply, pick) = try await attempt(call) { (connection, attempt) throws(RPCError) in
        try await connection.reply(try await connection.open(call, attempt: attempt, message: message))
      }
      succeeded(pick)
      return try Self.decoded(reply)
    }
  }

  /// Sends one message and hands the stream that answers it to `receive` as soon as its first message or its end is
  /// there; the call is over when `receive` returns, and is cancelled if the server has not ended it by then.
  ///
  /// Throws what `receive` throws; the stream throws the server's status.
  package func serverStreaming<Request: Message, Reply: Message, Output: Sendable>(
    _ method: Method<Request, Reply>, _ request: Request, _ options: CallOptions,
    _ receive: @Sendable (ResponseStream<Reply>) async throws -> Output
  ) async throws -> Output {
    let call = OutgoingCall(method: method.name, options: options, limits: limits)
    let began = ContinuousClock.now
    do {
      let message = try Self.encoded(request)
      let ((stream, queue), pick) = try await attempt(call) { (connection, attempt) throws(RPCError) in
        try await connection.openStream(call, attempt: attempt, message: message)
      }
      let output: Output
      do {
        defer { pick.link.abandon(stream) }
        output = try await receive(ResponseStream(queue))
      } catch {
        failed(pick, (error as? RPCError) ?? .cancelled)
        throw error
      }
      succeeded(pick)
      record(call.method, .ok, since: began)
      return output
    } catch {
      record(call.method, (error as? RPCError)?.code ?? .cancelled, since: began)
      throw error
    }
  }

  /// Sends what `send` writes and returns the message that answers it; `send` is cancelled when the server answers
  /// before it has returned.
  ///
  /// Throws as ``unary(_:_:_:)`` does, or the `RPCError` that `send` threw; any other error of `send` is `.cancelled`.
  /// A call that was refused after its first message was on its way is not sent again, as that message is gone.
  package func clientStreaming<Request: Message, Reply: Message>(
    _ method: Method<Request, Reply>, _ options: CallOptions,
    _ send: @escaping @Sendable (RequestWriter<Request>) async throws -> Void
  ) async throws(RPCError) -> Reply {
    let call = OutgoingCall(method: method.name, options: options, limits: limits)
    return try await measured(call) { () throws(RPCError) in
      let route = RequestRoute()
      let result = await withTaskGroup(of: Void.self) { group in
        group.addTask {
          do {
            try await send(RequestWriter(route))
            try await route.finish()
          } catch {
            route.end((error as? RPCError) ?? .cancelled)
          }
        }
        let result: Result<Reply, RPCError>
        do throws(RPCError) {
          result = .success(try await answer(to: route, call))
        } catch {
          route.end(error)
          result = .failure(error)
        }
        group.cancelAll()
        return result
      }
      return try result.get()
    }
  }

  private func answer<Reply: Message>(to route: RequestRoute, _ call: OutgoingCall) async throws(RPCError) -> Reply {
    let (reply, pick) = try await attempt(call, ifAlso: route.leave) { (connection, attempt) throws(RPCError) in
      let stream = try await connection.open(call, attempt: attempt, message: nil)
      route.open(RequestRoute.Place(connection: connection, stream: stream))
      return try await connection.reply(stream)
    }
    succeeded(pick)
    return try Self.decoded(reply)
  }

  private func measured<Output>(
    _ call: OutgoingCall, _ body: () async throws(RPCError) -> Output
  ) async throws(RPCError) -> Output {
    let began = ContinuousClock.now
    do throws(RPCError) {
      let output = try await body()
      record(call.method, .ok, since: began)
      return output
    } catch {
      record(call.method, error.code, since: began)
      throw error
    }
  }

  private static func encoded(_ message: some Message) throws(RPCError) -> [UInt8] {
    do { return try message.encoded() } catch { throw .invalidRequest("the request cannot be encoded: \(error)") }
  }

  private static func decoded<Reply: Message>(_ reply: ByteBuffer) throws(RPCError) -> Reply {
    do { return try reply.decoded() } catch { throw .badReply("the answer cannot be read: \(error)") }
  }
}
