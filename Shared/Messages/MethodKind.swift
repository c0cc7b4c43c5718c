/// Which side of a call sends more than one message.
package enum MethodKind: Sendable, Equatable {
  case unary, serverStreaming, clientStreaming
}
