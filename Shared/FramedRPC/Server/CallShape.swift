/// Which side of a call sends more than one message.
enum CallShape: Sendable { case unary, serverStreaming, clientStreaming }
