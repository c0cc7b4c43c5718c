import Messages
import NIOCore

/// One side of a connection, as the channel handler drives it; all of it is called on the connection's event loop.
protocol ConnectionRole: Sendable {
  associatedtype State: ConnectionState
  var link: FrameLink<State> { get }
  var limits: RPCLimits { get }
  /// Whether the connection is read no further while too much waits to be written.
  var holdsBackWhenFull: Bool { get }

  /// How long it may keep its event loop though frames are left, those of which may be lost when the other side closes;
  /// nil when all that was read is taken at once. `goesOn` when the last turn ended with frames left.
  func turn(at now: ContinuousClock.Instant, goesOn: Bool) -> ReadTurn?

  /// The HELLO to begin with.
  func hello() -> Hello
  /// The other side's HELLO.
  func greeted(_ hello: Hello) throws(ProtocolViolation)
  /// A frame after HELLO.
  func received(_ frame: Frame) throws(ProtocolViolation)
  /// Ends the calls whose deadline has passed.
  func expire(at now: ContinuousClock.Instant)
  /// No new calls from now on.
  func drain()
  /// The last stream this side takes care of, for GOAWAY.
  func lastStream() -> UInt32
  /// TLS is set up; the other side's certificate has these DNS names.
  func secured(_ names: Set<String>)
  /// The connection failed below the frames, as when TLS refuses a certificate.
  func failed(_ error: any Error)
  /// The connection is gone; `violation` tells why when this side closed it for one.
  func closed(_ violation: ProtocolViolation?)
}

extension ConnectionRole {
  /// The bytes that a CREDIT grants, at least 1.
  static func credit(in payload: ByteBuffer) throws(ProtocolViolation) -> Int {
    guard let credit = try? payload.decoded(as: Credit.self), credit.bytes > 0 else {
      throw .malformed("CREDIT cannot be read")
    }
    return Int(credit.bytes)
  }
}
