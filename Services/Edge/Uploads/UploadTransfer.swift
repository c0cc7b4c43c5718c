import Contract
import FramedRPC
import Messages

/// A file on its way to Parser.
///
/// The form's reader goes on to the end of the body even when Parser has answered already, because a client that
/// is cut off while it sends sees a broken connection instead of the answer. So the call runs beside the reader, which
/// writes to it from outside.
struct UploadTransfer: Sendable {
  private let firsts = AsyncStream.makeStream(of: UploadChunk.self)
  private let writers = AsyncStream.makeStream(of: RequestWriter<UploadChunk>.self)
  private let ends = AsyncStream.makeStream(of: Void.self)

  /// Waits for the beginning, then makes the call; nil when there was none. `staysOpen` hears now and then that it goes
  /// on.
  func run(
    _ parser: ParserClient, _ options: CallOptions, every interval: Duration,
    staysOpen: @escaping @Sendable (_ jobId: String) async throws -> Void
  ) async -> Result<SubmitParseReply, RPCError>? {
    defer { writers.continuation.finish() }
    for await first in firsts.stream {
      async let _: Void = Self.tell(staysOpen, first.jobId, every: interval)
      return await call(parser, options, first)
    }
    return nil
  }

  /// Begins with a message that names the file; where to write its bytes, nil when Parser does not take the call.
  func begin(_ first: UploadChunk) async -> RequestWriter<UploadChunk>? {
    firsts.continuation.yield(first)
    for await writer in writers.stream { return writer }
    return nil
  }

  /// Says that the file is complete. Without it Parser keeps nothing.
  func end() {
    ends.continuation.yield()
  }

  private func call(
    _ parser: ParserClient, _ options: CallOptions, _ first: UploadChunk
  ) async -> Result<SubmitParseReply, RPCError> {
    do throws(RPCError) {
      return .success(
        try await parser.submitParse(options) { requests in
          try await requests.write(first)
          writers.continuation.yield(requests)
          for await _ in ends.stream { return }
          throw CancellationError()
        })
    } catch { return .failure(error) }
  }

  private static func tell(
    _ staysOpen: @Sendable (String) async throws -> Void, _ jobId: String, every interval: Duration
  ) async {
    while !Task.isCancelled {
      try? await Task.sleep(for: interval)
      if !Task.isCancelled { try? await staysOpen(jobId) }
    }
  }
}
