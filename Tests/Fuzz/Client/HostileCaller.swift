import FramedRPC
import Messages

/// Makes calls of each kind to a server that may be hostile.
struct HostileCaller: Sendable {
  /// Small, so that they are met often.
  static let limits = RPCLimits(
    maxFrameBytes: 16 << 10, maxHeadBytes: 1_024, initialCreditBytes: 4_096, maxUnwrittenBytes: 16 << 10,
    helloTimeout: .milliseconds(500))

  /// What came of a call: how many messages answered it, or the error; an error of another type is none of ours.
  enum Outcome {
    case answered(Int)
    case failed(RPCError)
    case failedOtherwise(String)
  }

  let client: RPCClient

  init(port: Int) {
    client = RPCClient(
      target: RPCTarget(host: "127.0.0.1", port: port), service: "caller", limits: Self.limits,
      logger: FrameServer.logger)
  }

  func call(_ kind: CallKind, count: Int, timeout: Duration) async -> Outcome {
    let options = CallOptions(timeout: timeout)
    do {
      switch kind {
      case .unary:
        let reply = try await client.unary(FrameServer.unary, Problem(code: "x"), options)
        return reply == AnswerFrames.answer ? .answered(1) : .answered(-1)
      case .upload:
        let reply = try await client.clientStreaming(FrameServer.collect, options) { writer in
          for number in 0..<count {
            try await writer.write(Problem(detail: String(repeating: "y", count: number * 40 % 900)))
          }
        }
        return reply == AnswerFrames.answer ? .answered(1) : .answered(-1)
      case .download:
        return .answered(
          try await client.serverStreaming(FrameServer.count, Problem(), options) { replies in
            var count = 0
            for try await reply in replies { count += reply == AnswerFrames.answer ? 1 : 1_000 }
            return count
          })
      }
    } catch let error as RPCError {
      return .failed(error)
    } catch {
      return .failedOtherwise("\(error)")
    }
  }
}
