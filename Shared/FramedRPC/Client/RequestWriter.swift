package import Messages

/// Where the caller of a client-streaming call writes its messages.
package struct RequestWriter<Element: Message>: Sendable {
  private let connection: ClientConnection
  private let stream: UInt32

  init(_ connection: ClientConnection, _ stream: UInt32) {
    self.connection = connection
    self.stream = stream
  }

  /// Sends a message; waits while too much waits to be written on the connection.
  ///
  /// Throws when the call is over: the server answered already, the deadline passed, the connection went away.
  package func write(_ message: Element) async throws(RPCError) {
    try await connection.write(message, stream)
  }
}
