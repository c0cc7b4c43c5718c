import FramedRPC
import Messages

/// The frames with which a server answers a call, as docs/PROTOCOL.md allows them, and breaches of it.
struct AnswerFrames {
  let kind: CallKind
  let stream: UInt32
  /// Messages of an honest stream.
  let count: Int

  static let answer = Problem(code: "answer")

  /// A right answer, among frames that mean nothing to the call.
  func right(_ random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<random.below(3) { bytes += idle(&random) }
    switch kind {
    case .unary: bytes += response
    case .upload: bytes += (random.oneIn(2) ? credit(1 + UInt32(random.below(5_000))) : []) + response
    case .download:
      for _ in 0..<count { bytes += data(Self.answer) + (random.oneIn(4) ? idle(&random) : []) }
      bytes += end(Status())
    }
    return bytes + (random.oneIn(4) ? idle(&random) : [])
  }

  /// A refusal of any code, now and then one that lets the client try again.
  func refusal(_ random: inout SeededRandom) -> [UInt8] {
    end(
      Status(
        code: UInt32(1 + random.below(20)), errorCode: "busy", detail: "no", notProcessed: random.oneIn(2),
        retryAfterMilliseconds: random.oneIn(4) ? UInt32.max : UInt32(random.below(30))))
  }

  /// Frames that no client may take.
  func breach(_ random: inout SeededRandom) -> [UInt8] {
    switch random.below(17) {
    case 0: return FrameBytes.frame(UInt8(11 + random.below(245)), stream: stream)
    case 1: return FrameBytes.frame(FrameBytes.response, flags: UInt8(1 + random.below(255)), stream: stream)
    case 2: return FrameBytes.frame(FrameBytes.ping, reserved: 1 << UInt16(random.below(16)), random.bytes(8))
    case 3: return FrameBytes.frame(FrameBytes.response, stream: 0)
    case 4: return FrameBytes.frame(FrameBytes.ping, stream: stream, random.bytes(8))
    case 5: return FrameBytes.frame(FrameBytes.ping, random.bytes(random.pick([0, 7, 9, 900])))
    case 6: return hello
    case 7:
      let length = UInt32(HostileCaller.limits.maxFrameBytes + 1 + random.below(1 << 31))
      return FrameBytes.frame(UInt8(2 + random.below(6)), stream: stream, length: length)
    case 8: return FrameBytes.frame(FrameBytes.response, stream: far(&random), wire(Self.answer))
    case 9: return FrameBytes.frame(FrameBytes.data, stream: far(&random), wire(Self.answer))
    case 10: return FrameBytes.frame(FrameBytes.end, stream: far(&random), wire(Status(code: 5)))
    case 11: return FrameBytes.frame(FrameBytes.request, flags: 1, stream: stream, random.bytes(20))
    case 12: return FrameBytes.frame(FrameBytes.cancel, stream: stream)
    case 13: return FrameBytes.frame(FrameBytes.credit, stream: stream, random.pick([[], [8, 0], [0xFF, 0xFF]]))
    case 14: return FrameBytes.frame(FrameBytes.goaway, [0xFF, 0xFF])
    case 15: return kind == .download ? response : data(Self.answer)
    default: return kind == .download ? FrameBytes.frame(FrameBytes.end, stream: stream, [0xFF]) : end(Status())
    }
  }

  /// What a server may say and a client may not like.
  func odd(_ random: inout SeededRandom) -> [UInt8] {
    switch random.below(7) {
    case 0: return goaway(UInt32(truncatingIfNeeded: random.next()), UInt32(random.below(20)))
    case 1: return goaway(stream, 0) + right(&random)
    case 2: return goaway(stream &- 1, 0) + right(&random)
    case 3: return end(Status(code: 5)) + end(Status(code: 5)) + response
    case 4: return Array(repeatElement(data(Self.answer), count: 300).joined())
    case 5: return Array(repeatElement(credit(0x7FFF_FFFF), count: 3).joined())
    default: return right(&random) + right(&random)
    }
  }

  /// Frames of any type with any content.
  func noise(_ random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0...random.below(6) {
      let type = UInt8(random.below(12))
      let isOfConnection = [1, 8, 9, 10].contains(type) && !random.oneIn(8)
      let isEight = (type == FrameBytes.ping || type == FrameBytes.pong) && !random.oneIn(8)
      bytes += FrameBytes.frame(
        type, stream: isOfConnection ? 0 : stream &+ UInt32(random.below(2)),
        random.bytes(isEight ? 8 : random.below(40)))
    }
    return bytes
  }

  private var response: [UInt8] { FrameBytes.frame(FrameBytes.response, stream: stream, wire(Self.answer)) }

  private var hello: [UInt8] {
    FrameBytes.frame(
      FrameBytes.hello, wire(Hello(version: 1, maxFrameBytes: 1 << 20, maxStreams: 10, initialCreditBytes: 1 << 16)))
  }

  private func data(_ message: Problem) -> [UInt8] {
    FrameBytes.frame(FrameBytes.data, stream: stream, wire(message))
  }

  private func end(_ status: Status) -> [UInt8] { FrameBytes.frame(FrameBytes.end, stream: stream, wire(status)) }

  private func credit(_ bytes: UInt32) -> [UInt8] {
    FrameBytes.frame(FrameBytes.credit, stream: stream, wire(Credit(bytes: bytes)))
  }

  private func goaway(_ last: UInt32, _ code: UInt32) -> [UInt8] {
    FrameBytes.frame(FrameBytes.goaway, wire(Goaway(lastStreamId: last, code: code, reason: "why not")))
  }

  private func idle(_ random: inout SeededRandom) -> [UInt8] {
    FrameBytes.frame(random.pick([FrameBytes.ping, FrameBytes.pong]), random.bytes(8))
  }

  private func far(_ random: inout SeededRandom) -> UInt32 { stream + 1_000 + UInt32(random.below(1 << 30)) }

  /// The bytes of a message of ours, which always encodes.
  private func wire(_ message: some Message) -> [UInt8] { (try? message.encoded()) ?? [] }
}
