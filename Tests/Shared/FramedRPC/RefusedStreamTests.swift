import FramedRPC
import Messages
import TestSupport
import Testing

/// Streams that a server refuses after they were opened, as one does that is stopping.
@Suite struct RefusedStreamTests {
  private func client(_ servers: RefusingServer..., andOne port: Int? = nil) -> RPCClient {
    let ports = servers.map(\.port) + (port.map { [$0] } ?? [])
    return RPCClient(
      targets: ports.map { RPCTarget(host: "127.0.0.1", port: $0) }, service: "test", logger: Echo.logger)
  }

  @Test func aStreamOfAnswersIsAskedForElsewhere() async throws {
    let notes = Echo.Notes()
    let refusing = try await RefusingServer(notes)
    try await Echo.with { server, _ in
      let client = client(refusing, andOne: server.boundPort)
      let request = Problem(code: "n", retryAfterMilliseconds: 3)
      for _ in 0..<500 where notes.count("sent") < 3 {
        let numbers = try await client.serverStreaming(Echo.count, request, patient()) { stream in
          var numbers: [Int64] = []
          for try await message in stream { numbers.append(message.retryAfterMilliseconds) }
          return numbers
        }
        #expect(numbers == [0, 1, 2])
      }
      #expect(notes.count("sent") >= 3)
      await client.close()
    }
    await refusing.close()
  }

  @Test func aStreamOfAnswersThatAllRefuseFailsAndIsNeverRead() async throws {
    let notes = Echo.Notes()
    let refusing = try await RefusingServer(notes)
    let client = client(refusing)
    let error = await #expect(throws: RPCError.self) {
      try await client.serverStreaming(Echo.count, Problem(), patient()) { _ in notes.note("read") }
    }
    #expect(error?.code == .unavailable)
    #expect(error?.notProcessed == true)
    #expect(notes.count("sent") == 3)
    #expect(notes.count("read") == 0)
    await client.close()
    await refusing.close()
  }

  @Test func anUploadMovesWhileNoneOfItsMessagesIsOnItsWay() async throws {
    let notes = Echo.Notes()
    let refusing = try await RefusingServer(notes, RefusingServer.refusal, .first(1))
    let client = client(refusing)
    let answer = try await client.clientStreaming(Echo.collect, patient()) { writer in
      notes.note("begun")
      try await eventually { notes.count("sent") == 2 }
      try await writer.write(Problem(code: "x"))
    }
    #expect(answer.code == "taken")
    #expect(notes.count("begun") == 1)
    await client.close()
    await refusing.close()
  }

  @Test func anUploadWhoseMessagesAreLostFailsAsNotProcessed() async throws {
    let notes = Echo.Notes()
    let refusing = try await RefusingServer(notes, RefusingServer.refusal, .onData)
    let client = client(refusing)
    let error = await #expect(throws: RPCError.self) {
      try await client.clientStreaming(Echo.collect, patient()) { writer in
        while true { try await writer.write(Problem(code: "x")) }
      }
    }
    #expect(error?.code == .unavailable)
    #expect(error?.notProcessed == true)
    #expect(notes.count("sent") == 1)
    await client.close()
    await refusing.close()
  }

  @Test func anUploadThatFindsNobodyFails() async throws {
    let port = try FreePorts.take(1)[0]
    let client = RPCClient(target: RPCTarget(host: "127.0.0.1", port: port), service: "test", logger: Echo.logger)
    let error = await #expect(throws: RPCError.self) {
      try await client.clientStreaming(Echo.collect, patient()) { try await $0.write(Problem(code: "x")) }
    }
    #expect(error?.code == .unavailable)
    #expect(error?.notProcessed == true)
    await client.close()
  }
}
