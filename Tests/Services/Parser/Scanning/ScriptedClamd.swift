import ServiceKit
import TestSupport

@testable import ParserService

/// Speaks clamd's INSTREAM (clamd(8)) and answers as a test wants.
enum ScriptedClamd {
  /// What it does with a stream.
  enum Answer: Sendable {
    /// Says this, once the stream has ended.
    case says(String)
    /// Says this after so many bytes, and hangs up.
    case saysEarly(String, afterBytes: Int)
    /// Hangs up once the stream has ended.
    case hangsUp
    /// Never says anything.
    case isSilent
  }

  /// Runs `body` with its address; `answer` gets the bytes of each stream as far as they have come.
  static func answering(
    _ answer: @escaping @Sendable ([UInt8]) -> Answer, to body: (ScannerAddress) async throws -> Void
  ) async throws {
    let server = try ScriptedServer { talk($0, answer) }
    defer { server.stop() }
    try await body(.tcp(NetworkAddress(host: "127.0.0.1", port: server.port)))
  }

  private static func talk(_ client: ScriptedServer.Conversation, _ answer: ([UInt8]) -> Answer) {
    var pending: [UInt8] = []
    func take(_ count: Int) -> [UInt8]? {
      while pending.count < count {
        let more = client.read()
        guard !more.isEmpty else { return nil }
        pending += more
      }
      defer { pending.removeFirst(count) }
      return Array(pending.prefix(count))
    }
    guard take(10) == Array("zINSTREAM\0".utf8) else {
      client.write(Array("UNKNOWN COMMAND\0".utf8))
      return
    }
    var content: [UInt8] = []
    while let head = take(4) {
      let length = head.reduce(0) { $0 << 8 | Int($1) }
      guard let piece = take(length) else { return }
      content += piece
      switch answer(content) {
      case .says(let text):
        guard length == 0 else { continue }
        client.write(Array(text.utf8))
        return
      case .saysEarly(let text, let bytes):
        guard content.count >= bytes else { continue }
        client.write(Array(text.utf8))
        return
      case .hangsUp: if length == 0 { return }
      case .isSilent: continue
      }
    }
  }
}
