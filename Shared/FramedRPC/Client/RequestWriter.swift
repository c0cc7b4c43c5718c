package import Messages

/// Where the caller of a client-streaming call writes its messages.
package struct RequestWriter<Element: Message>: Sendable {
  private let route: RequestRoute

  init(_ route: RequestRoute) {
    self.route = route
  }

  /// Sends a message; waits while too much waits to be written on the connection, or while there is none.
  ///
  /// Throws when the call is over: the server answered already, the deadline passed, the connection went away.
  package func write(_ message: Element) async throws(RPCError) {
    try await route.write(message)
  }
}
