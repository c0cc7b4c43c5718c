/// What a hostile server does on the connections that a client makes for one call, and what must come of the call.
struct HostileScript: Sendable {
  enum Expectation {
    /// The server keeps to the protocol and answers.
    case answer
    /// It breaks the protocol, refuses, or says nothing.
    case failure
    /// Either of the two.
    case either
  }

  enum Manner { case whole, inPieces, byteByByte }

  enum End { case stays, closes, resets }

  /// What is said when a connection is made: HELLO, if it is right.
  var greeting: [UInt8] = []
  /// What is said to a REQUEST with this stream.
  var answer: @Sendable (_ stream: UInt32) -> [UInt8] = { _ in [] }
  /// Whether an upload is read to its end, with credit for more, before it is answered.
  var waitsForUpload = false
  /// How the bytes are cut.
  var manner = Manner.whole
  /// What becomes of the connection after the answer.
  var end = End.stays
  /// Whether it is about the beginning of a connection, so that it needs a new one.
  var isOfConnection = false
  /// Whether anything is read.
  var reads = true
  var expectation = Expectation.either
  /// Messages of an honest stream.
  var count = 1
  /// What HELLO grants, where it is right.
  var credit: Int?
}
