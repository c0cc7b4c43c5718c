import Dispatch
import Foundation
import FramedRPC
import Messages
import Testing

/// A client in another language, made from docs/PROTOCOL.md alone, against our server.
@Suite struct PythonClientTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  /// What conversation.py expects of the server.
  private static let limits = RPCLimits(
    maxStreams: 8, initialCreditBytes: 16 << 10, maxStreamCreditBytes: 64 << 10, silenceBeforePing: .milliseconds(500),
    silenceAfterPing: .seconds(10))

  /// What the script prints about what did not hold, and its exit status.
  private func converse(_ port: Int, _ part: String) async -> (text: String, status: Int32) {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [
          "-B", Self.here.appending(path: "Python/conversation.py").path,
          Self.here.appending(path: "../../../proto").standardizedFileURL.path, "\(port)", part,
        ]
        process.environment = ["PATH": "/usr/bin:/bin", "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        do { try process.run() } catch { return continuation.resume(returning: ("\(error)", -1)) }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        continuation.resume(returning: (text, process.terminationStatus))
      }
    }
  }

  @Test func everyKindOfCallErrorCancelDeadlineAndCreditHolds() async throws {
    let notes = Echo.Notes()
    try await Echo.with(limits: Self.limits, notes: notes) { server, _ in
      let (text, status) = await converse(server.boundPort, "calls")
      #expect(status == 0, "\(text)")
      // Eight calls that were cancelled and two whose time was over; one stream that was cancelled, or more.
      try await eventually { notes.count("cancelled") == 10 }
      try await eventually { notes.count("stopped") >= 1 }
    }
  }

  @Test func aDrainingServerEndsWhatItTook() async throws {
    let notes = Echo.Notes()
    try await Echo.with(limits: Self.limits, notes: notes) { server, _ in
      async let conversation = converse(server.boundPort, "draining")
      try await eventually { notes.count("begun") == 1 }
      await server.drain(within: .seconds(20))
      let (text, status) = await conversation
      #expect(status == 0, "\(text)")
      #expect(notes.count("begun") == 1)
      #expect(notes.count("ended") == 1)
    }
  }
}
