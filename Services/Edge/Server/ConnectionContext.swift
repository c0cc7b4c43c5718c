import Hummingbird

/// What the server knows of a connection before a request is read.
struct ConnectionContext: InitializableFromSource {
  /// The other side's IP address; empty when the socket has none.
  let peer: String

  init(source: ApplicationRequestContextSource) {
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
