import FramedRPC
import Logging
import Messages

/// The server under test: small limits, so that they are met often, and a method of each kind.
enum FrameServer {
  static let maxFrameBytes = 16 << 10
  static let unary = Method<Problem, Problem>("fuzz.Echo/Unary", .unary)
  static let count = Method<Problem, Problem>("fuzz.Echo/Count", .serverStreaming)
  static let collect = Method<Problem, Problem>("fuzz.Echo/Collect", .clientStreaming)
  static let logger = Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }

  static func make(identity: RPCIdentity? = nil, helloTimeout: Duration = .seconds(5)) -> RPCServer {
    let limits = RPCLimits(
      maxFrameBytes: maxFrameBytes, maxStreams: 16, maxHeadBytes: 1024, maxDeadline: .seconds(4),
      helloTimeout: helloTimeout)
    return RPCServer(
      configuration: RPCServerConfiguration(
        host: "127.0.0.1", port: 0, service: "fuzz", limits: limits, identity: identity),
      router: router(), logger: logger)
  }

  private static func router() -> RPCRouter {
    var router = RPCRouter()
    router.registerUnary(unary) { request, _ in
      if request.code == "sleep" { try await Task.sleep(for: .milliseconds(request.retryAfterMilliseconds % 64)) }
      if request.code == "fail" { throw RPCError(code: .notFound, errorCode: "resume_not_found") }
      return request
    }
    router.registerServerStreaming(count) { request, responses, _ in
      for number in 0..<max(0, min(64, request.retryAfterMilliseconds)) {
        try await responses.write(Problem(code: request.code, retryAfterMilliseconds: number))
      }
    }
    router.registerClientStreaming(collect) { requests, _ in
      var count: Int64 = 0
      for try await request in requests {
        count += 1
        if request.code == "enough" { break }
      }
      return Problem(retryAfterMilliseconds: count)
    }
    return router
  }
}
