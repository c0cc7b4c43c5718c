/// What the answering side of a connection keeps, guarded by the lock of its link.
struct ServerState: ConnectionState {
  /// Calls whose handler runs, by stream; a cancelled one stays until its handler has ended.
  var calls: [UInt32: ServerCall] = [:]
  /// The last stream opened by the caller.
  var lastStream: UInt32 = 0
  var isDraining = false
  /// What the caller accepts; from its HELLO.
  var maxFrameBytes = 0
  var initialCredit = 0
  /// What may still be sent on the calls that many messages answer.
  var credits: [UInt32: Int] = [:]
  /// Bytes of the messages of unary calls that are being served.
  var servedBytes = 0
  var allowance = Allowance(now: .now)

  var isFinished: Bool { isDraining && calls.isEmpty }

  /// Takes a call out, with all that is kept of it. Returns whether it was there.
  mutating func remove(_ stream: UInt32) -> Bool {
    guard let call = calls.removeValue(forKey: stream) else { return false }
    servedBytes -= call.messageBytes
    if !credits.isEmpty { credits[stream] = nil }
    return true
  }
}
