import AsyncHTTPClient
import JSON
import Messages
import NIOCore
import NIOHTTP1
import Testing

@Suite struct EventTests {
  private struct Event: Sendable {
    var id: String?
    var state: String
    var percent: Int64
  }

  /// Reads events until the stream ends, or `enough` of them; each is shown to `heard` as it comes.
  private func events(
    _ response: HTTPClientResponse, enough: Int = .max, heard: @Sendable (Event) -> Void = { _ in }
  ) async throws -> [Event] {
    var events: [Event] = []
    var text = ""
    for try await piece in response.body {
      text += String(buffer: piece)
      while let end = text.firstRange(of: "\n\n") {
        let lines = text[..<end.lowerBound].split(separator: "\n")
        text = String(text[end.upperBound...])
        guard let data = lines.first(where: { $0.hasPrefix("data: ") }) else { continue }
        let json = try JSONValue.parse(Array(data.dropFirst(6).utf8))
        events.append(
          Event(
            id: lines.first { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) },
            state: json["state"]?.text ?? "", percent: json["percent"]?.integer ?? -1))
        heard(events[events.count - 1])
      }
      if events.count >= enough { break }
    }
    return events
  }

  @Test func aBrowserHearsEveryStateUntilTheEnd() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let answer = try await edge.upload(Array("a resume".utf8), token: token)
      let id = try #require(answer.json["id"]?.text)
      let stream = try await edge.open(.GET, "/api/v1/operations/\(id)/events", token: token)
      #expect(stream.headers.first(name: "Content-Type") == "text/event-stream")
      #expect(stream.headers.first(name: "X-Accel-Buffering") == "no")
      let told = try await events(stream) { event in
        let next: Int32 =
          switch event.percent {
          case 0: 20
          case 20: 60
          default: 0
          }
        if event.percent == 60 {
          edge.parser.succeed(id, resumeId: "00000000-0000-4000-8000-000000000009")
        } else if next > 0 {
          edge.parser.set(id) { job in
            job.state = .running
            job.percent = next
            job.stage = "Extracting"
          }
        }
      }
      #expect(told.map(\.percent).filter { $0 > 0 } == [20, 60, 100])
      #expect(told.last?.state == "succeeded")
      #expect(told.compactMap(\.id).compactMap { Int($0) } == told.compactMap(\.id).compactMap { Int($0) }.sorted())
    }
  }

  @Test func whoComesBackHearsOnlyWhatIsNew() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let answer = try await edge.upload(Array("a resume".utf8), token: token)
      let id = try #require(answer.json["id"]?.text)
      edge.parser.set(id) { $0.percent = 30 }
      let stream = try await edge.open(
        .GET, "/api/v1/operations/\(id)/events", token: token, headers: [("Last-Event-ID", "2")])
      async let heard = events(stream)
      try await Task.sleep(for: .milliseconds(300))
      edge.parser.succeed(id, resumeId: "00000000-0000-4000-8000-000000000009")
      #expect(try await heard.map(\.percent) == [100])
    }
  }

  @Test func aStopEndsTheStreamsAndNoRequestIsCutOff() async throws {
    try await RunningEdge.with { edge in
      let token = try await edge.signedUp("maren@example.org")
      let answer = try await edge.upload(Array("a resume".utf8), token: token)
      let id = try #require(answer.json["id"]?.text)
      let stream = try await edge.open(.GET, "/api/v1/operations/\(id)/events", token: token)
      async let heard = events(stream)
      try await Task.sleep(for: .milliseconds(200))
      let began = ContinuousClock.now
      await edge.stop()
      let told = try await heard
      #expect(!told.isEmpty)
      #expect(ContinuousClock.now - began < .seconds(15))
    }
  }
}
