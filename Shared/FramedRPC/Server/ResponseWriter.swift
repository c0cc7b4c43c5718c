package import Messages

/// Where the handler of a server-streaming call writes its messages.
package struct ResponseWriter<Element: Message>: Sendable {
  private let call: ServerCall

  init(_ call: ServerCall) {
    self.call = call
  }

  /// Sends a message; waits while too much waits to be written on the connection.
  ///
  /// Throws `.cancelled` or `.deadlineExceeded` once the call is over for the caller, `.resourceExhausted` for a
  /// message larger than the caller accepts.
  package func write(_ message: Element) async throws(RPCError) {
    try await call.write(message)
  }
}
