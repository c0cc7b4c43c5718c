import Contract
import Foundation
import FramedRPC
import Messages

/// A person who uses Parser through Edge.
struct Uploader: Sendable {
  let client: ParserClient
  let person = UUID().uuidString.lowercased()

  var options: CallOptions { CallOptions(timeout: .seconds(60), metadata: Metadata(personId: person)) }

  /// Uploads a file in small pieces.
  func upload(
    _ content: [UInt8], named name: String, jobId: String = UUID().uuidString.lowercased()
  ) async throws(RPCError) -> SubmitParseReply {
    try await client.submitParse(options) { requests in
      try await requests.write(UploadChunk(jobId: jobId, fileName: name))
      for start in stride(from: 0, to: content.count, by: 10_000) {
        try await requests.write(UploadChunk(content: Array(content[start..<min(start + 10_000, content.count)])))
      }
    }
  }

  /// The same until it is acknowledged, as a caller does whose service is away.
  func uploadPersistently(_ content: [UInt8], named name: String) async throws -> SubmitParseReply {
    let jobId = UUID().uuidString.lowercased()
    return try await persistently { try await upload(content, named: name, jobId: jobId) }
  }

  /// Waits for the end of a job, though the service go away meanwhile.
  func end(of jobId: String) async throws -> JobStatus {
    try await persistently {
      let last = try await client.watchJob(JobRequest(jobId: jobId), options) { statuses in
        try await statuses.reduce(JobStatus()) { $1 }
      }
      guard [.succeeded, .failed, .cancelled].contains(last.state) else {
        throw RPCError(code: .unavailable, errorCode: "unavailable")
      }
      return last
    }
  }

  private func persistently<Output>(_ call: () async throws -> Output) async throws -> Output {
    let deadline = ContinuousClock.now + .seconds(120)
    while true {
      do { return try await call() } catch {
        guard ContinuousClock.now < deadline else { throw error }
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }
}

extension SubmitParseReply {
  /// The job that reads the upload.
  var jobId: String { job?.jobId ?? "" }
}
