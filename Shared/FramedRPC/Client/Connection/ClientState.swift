import NIOCore

/// What a caller's connection keeps, guarded by the lock of its link.
struct ClientState: ConnectionState {
  /// Calls by stream; those that are over stay until somebody asks for their answer.
  private(set) var calls: [UInt32: ClientCall] = [:]
  /// How many of them are open.
  private(set) var openCalls = 0
  /// The stream of the next call.
  private(set) var nextStream: UInt32 = 1
  /// Whether new calls go elsewhere: the other side drains, or the connection is gone.
  var isDraining = false
  /// The last call the other side takes care of, once it has said so.
  var lastTaken: UInt32?
  /// What the other side accepts; from its HELLO.
  var maxFrameBytes = 0
  var maxStreams = 0
  var initialCredit = 0
  /// What may still be sent on the calls that take many messages.
  private(set) var credits: [UInt32: Int] = [:]

  var isFinished: Bool { isDraining && openCalls == 0 }

  /// Enters a call and returns its stream; one that uploads has credit.
  mutating func enter(_ call: ClientCall, uploads: Bool) -> UInt32 {
    let stream = nextStream
    nextStream += 1
    calls[stream] = call
    if uploads { credits[stream] = initialCredit }
    openCalls += 1
    return stream
  }

  /// The single answer of a call when it is there already; otherwise `reader` is told it once it is.
  mutating func answer(_ stream: UInt32, _ reader: ClientCall.Reader) -> Result<ByteBuffer, RPCError>? {
    switch calls[stream] {
    case .waiting(let deadline, _):
      calls[stream] = .waiting(deadline: deadline, reader: reader)
      return nil
    case .answered(let result):
      calls[stream] = nil
      return result
    case .streaming, nil: return .failure(.ourFault)
    }
  }

  /// Whether DATA may go out on a call, or never can.
  func maySend(_ stream: UInt32) -> Bool { credits[stream].map { $0 > 0 } ?? true }

  /// Takes the cost of a message off a call's credit; false when it has none.
  mutating func spend(_ bytes: Int, on stream: UInt32) -> Bool {
    guard let credit = credits[stream], credit > 0 else { return false }
    credits[stream] = credit - bytes
    return true
  }

  /// Adds credit; false when it passes all bounds.
  mutating func grant(_ bytes: Int, to stream: UInt32) -> Bool {
    guard let credit = credits[stream] else { return true }
    credits[stream] = credit + bytes
    return credit + bytes <= Int(Int32.max)
  }

  /// A call is over with this; whoever has to be told about it outside the lock comes back.
  mutating func end(_ stream: UInt32, _ result: Result<ByteBuffer, RPCError>) -> EndedCall? {
    if !credits.isEmpty { credits[stream] = nil }
    switch calls[stream] {
    case .waiting(_, let reader):
      calls[stream] = reader == nil ? .answered(result) : nil
      openCalls -= 1
      return .reader(reader, result)
    case .streaming(_, let queue):
      calls[stream] = nil
      openCalls -= 1
      return .queue(queue, result)
    case .answered, nil: return nil
    }
  }

  /// Forgets a call whose answer nobody wants; true when it was open.
  mutating func forget(_ stream: UInt32) -> EndedCall? {
    let ended = end(stream, .failure(.cancelled))
    calls[stream] = nil
    return ended
  }
}
