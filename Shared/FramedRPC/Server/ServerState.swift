/// What the answering side of a connection keeps, guarded by the lock of its link.
struct ServerState: ConnectionState {
  /// Calls whose handler runs, by stream; a cancelled one stays until its handler has ended.
  var calls: [UInt32: ServerCall] = [:]
  /// The last stream opened by the caller.
  var lastStream: UInt32 = 0
  var isDraining = false
  /// The largest payload the caller accepts; from its HELLO.
  var maxFrameBytes = 0

  var isFinished: Bool { isDraining && calls.isEmpty }
}
