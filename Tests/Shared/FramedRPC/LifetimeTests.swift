import FramedRPC
import Messages
import Testing

@Suite struct LifetimeTests {
  private let long: Int64 = 60_000

  @Test func theDeadlineEndsTheCallOnBothSides() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { _, client in
      _ = try await client.echo(Problem(code: "connected"), patient())
      let options = CallOptions(timeout: .milliseconds(500))
      let error = await #expect(throws: RPCError.self) {
        try await client.echo(Problem(code: "sleep", retryAfterMilliseconds: long), options)
      }
      #expect(error?.code == .deadlineExceeded)
      try await eventually { notes.count("begun") - 1 == notes.count("cancelled") }
    }
  }

  @Test func theHandlerKnowsTheTimeThatIsLeft() async throws {
    try await Echo.with { _, client in
      let left = try await client.echo(Problem(code: "left"), patient(30)).retryAfterMilliseconds
      #expect((1...30_000).contains(left))
      let cut = try await client.echo(Problem(code: "left"), patient(100_000)).retryAfterMilliseconds
      #expect((1...600_000).contains(cut))
    }
  }

  @Test func aCancelledCallIsCancelledOverThere() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { _, client in
      let request = Problem(code: "sleep", retryAfterMilliseconds: long)
      let call = Task { try await client.echo(request, patient()) }
      try await eventually { notes.count("begun") == 1 }
      call.cancel()
      await #expect(throws: RPCError.self) { try await call.value }
      try await eventually { notes.count("cancelled") == 1 }
    }
  }

  @Test func aCancelledCallKeepsItsPlaceUntilItsHandlerEnds() async throws {
    let notes = Echo.Notes()
    try await Echo.with(limits: RPCLimits(maxStreams: 2), notes: notes) { _, client in
      let stubborn = Problem(code: "stubborn")
      for number in 1...2 {
        let call = Task { try await client.echo(stubborn, patient()) }
        try await eventually { notes.count("begun") == number }
        call.cancel()
        _ = await call.result
      }
      let error = await #expect(throws: RPCError.self) { try await client.echo(Problem(), patient()) }
      #expect(error?.errorCode == "too_many_calls")
      #expect(error?.notProcessed == true)
      notes.note("let go")
      try await eventually { notes.count("ended") == 2 }
      try await eventually { (try? await client.echo(Problem(code: "free"), patient())) != nil }
    }
  }

  @Test func moreCallsThanTheServiceTakesAreRefusedAtOnce() async throws {
    let notes = Echo.Notes()
    try await Echo.with(limits: RPCLimits(maxStreams: 1), notes: notes) { _, client in
      let first = Task {
        try await client.echo(Problem(code: "sleep", retryAfterMilliseconds: long), patient())
      }
      try await eventually { notes.count("begun") == 1 }
      let error = await #expect(throws: RPCError.self) { try await client.echo(Problem(), patient()) }
      #expect(error?.code == .resourceExhausted)
      first.cancel()
      _ = await first.result
    }
  }

  @Test func drainingLetsCallsEndAndTakesNoNewOnes() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, client in
      let request = Problem(code: "sleep", detail: "kept", retryAfterMilliseconds: 2_000)
      let call = Task { try await client.echo(request, patient()) }
      try await eventually { notes.count("begun") == 1 }
      let drain = Task { await server.drain(within: .seconds(20)) }
      try await eventually { server.boundPort == 0 }
      // A call may still slip in before the connection has heard of it; soon none does.
      try await eventually {
        do throws(RPCError) {
          _ = try await client.unary(Echo.unary, Problem(code: "late"), CallOptions(timeout: .milliseconds(90)))
          return false
        } catch {
          return error.code == .unavailable && error.notProcessed
        }
      }
      #expect(try await call.value == request)
      await drain.value
      #expect(server.connectionCount == 0)
      #expect(notes.count("begun") == notes.count("ended"))
    }
  }

  @Test func noAcceptedCallIsLostByDrainingUnderLoad() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, client in
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<64 {
          group.addTask {
            while true {
              do throws(RPCError) {
                _ = try await client.unary(Echo.unary, Problem(code: "n"), patient())
                notes.note("done")
              } catch {
                notes.note(error.notProcessed ? "refused" : "lost")
                return
              }
            }
          }
        }
        group.addTask {
          try? await eventually { notes.count("done") > 500 }
          await server.drain(within: .seconds(20))
        }
      }
      #expect(notes.count("lost") == 0)
      #expect(notes.count("refused") == 64)
      #expect(notes.count("ended") == notes.count("done"))
    }
  }

  @Test func aDrainThatTakesTooLongCancels() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, client in
      let request = Problem(code: "sleep", retryAfterMilliseconds: long)
      let call = Task { try await client.echo(request, patient()) }
      try await eventually { notes.count("begun") == 1 }
      await server.drain(within: .milliseconds(50))
      let error = await #expect(throws: RPCError.self) { try await call.value }
      #expect(error?.code == .unavailable)
      #expect(error?.notProcessed == false)
      #expect(notes.count("cancelled") == 1)
    }
  }

  @Test func theClientConnectsAgain() async throws {
    try await Echo.with { server, client in
      _ = try await client.echo(Problem(), patient())
      let port = server.boundPort
      await server.drain(within: .seconds(5))
      let error = await #expect(throws: RPCError.self) { try await client.echo(Problem(), patient()) }
      #expect(error?.code == .unavailable)
      #expect(error?.notProcessed == true)
      let second = RPCServer(
        configuration: RPCServerConfiguration(host: "127.0.0.1", port: port), router: Echo.router(),
        logger: Echo.logger)
      try await second.start()
      let answer = try await client.echo(Problem(code: "again"), patient()).code
      #expect(answer == "again")
      await client.close()
      await second.drain(within: .seconds(5))
    }
  }

  @Test func aClosedClientCallsNobody() async throws {
    try await Echo.with { _, client in
      await client.close()
      let error = await #expect(throws: RPCError.self) { try await client.echo(Problem(), patient()) }
      #expect(error?.code == .unavailable)
    }
  }

  @Test func tenThousandRapidCancelsLeaveAServerThatAnswers() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { _, client in
      await withTaskGroup(of: Void.self) { group in
        for _ in 0..<20 {
          group.addTask {
            for _ in 0..<500 {
              let request = Problem(code: "sleep", retryAfterMilliseconds: 60_000)
              let call = Task { try? await client.echo(request, patient()) }
              await Task.yield()
              call.cancel()
              _ = await call.value
            }
          }
        }
      }
      let answer = try await client.echo(Problem(code: "after"), patient()).code
      #expect(answer == "after")
    }
  }
}
