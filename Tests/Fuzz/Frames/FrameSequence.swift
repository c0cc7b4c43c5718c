/// What a case sends, and what must come of it.
struct FrameSequence {
  enum Expectation {
    /// All of it is allowed: the connection goes on.
    case answer
    /// It is a breach: the connection ends.
    case end
    /// Either of the two.
    case either
    /// The peer leaves without waiting.
    case nothing
  }

  var bytes: [UInt8]
  var expectation: Expectation
}
