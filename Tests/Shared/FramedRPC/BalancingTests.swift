import FramedRPC
import Messages
import Testing

@Suite(.serialized) struct BalancingTests {
  @Test func killingOneOfThreeFailsNoCallButThoseInFlightThere() async throws {
    let instances = try await Instances([.good, .good, .good])
    let client = await instances.client()
    let notes = instances.notes
    try await instances.load(client, callers: 16) {
      try await eventually { notes.count("served") > 2_000 }
      await instances.stop(1, within: .zero)
      let served = notes.count("served")
      try await eventually { notes.count("served") > served + 2_000 }
      try await instances.start(1)
      let servedThere = notes.count("served by 1")
      try await eventually { notes.count("served by 1") > servedThere + 100 }
    }
    #expect((0..<3).allSatisfy { notes.count("served by \($0)") > 300 })
    #expect(notes.count("failed") <= 16)
    await client.close()
    await instances.stopAll()
  }

  @Test func aRollingRestartFailsNoCall() async throws {
    let instances = try await Instances([.good, .good, .good])
    let client = await instances.client()
    let notes = instances.notes
    try await instances.load(client, callers: 64, pause: .zero, streams: true) {
      for index in 0..<3 {
        let served = notes.count("served")
        try await eventually { notes.count("served") > served + 2_000 }
        await instances.stop(index, within: .seconds(10))
        try await instances.start(index)
      }
      let served = notes.count("served")
      try await eventually { notes.count("served") > served + 2_000 }
    }
    #expect(notes.count("failed") == 0)
    #expect(notes.count("streamed") > 500)
    #expect(Double(notes.count("served")) <= 1.2 * Double(notes.count("asked")))
    await client.close()
    await instances.stopAll()
  }

  @Test func oneHangsOneErrsOneIsSlow() async throws {
    let instances = try await Instances([.hangs, .errs, .slow])
    let client = await instances.client()
    let notes = instances.notes
    try await instances.load(client, callers: 16, timeout: .seconds(1)) {
      // The calls given to the one that hangs have to end before it can be known.
      try await Task.sleep(for: .seconds(3))
      let (failed, asked) = (notes.count("failed"), notes.count("asked"))
      try await Task.sleep(for: .seconds(4))
      #expect(notes.count("failed") == failed)
      #expect(notes.count("asked") > asked + 100)
    }
    #expect(Double(notes.count("served")) <= 1.2 * Double(notes.count("asked")))
    instances.moods[0].now = .good
    instances.moods[1].now = .good
    let before = (0..<2).map { notes.count("served by \($0)") }
    try await instances.load(client, callers: 4) {
      try await eventually { (0..<2).allSatisfy { notes.count("served by \($0)") > before[$0] + 20 } }
    }
    await client.close()
    await instances.stopAll()
  }

  @Test func withoutTheQuestionOfHealthOneCallARestIsRisked() async throws {
    let instances = try await Instances([.errs, .good, .good], answersHealth: false)
    let client = await instances.client()
    let notes = instances.notes
    try await instances.load(client, callers: 8) {
      try await Task.sleep(for: .milliseconds(500))
      let failed = notes.count("failed")
      #expect(failed >= 5)
      try await Task.sleep(for: .milliseconds(3_200))
      #expect((1...2).contains(notes.count("failed") - failed), "after 1 s, and 2 s later")
      instances.moods[0].now = .good
      let served = notes.count("served by 0")
      try await eventually { notes.count("served by 0") > served + 50 }
    }
    await client.close()
    await instances.stopAll()
  }

  @Test func aServiceThatRefusesEverythingIsNotBuried() async throws {
    let notes = Echo.Notes()
    let status = Status(code: StatusCode.unavailable.rawValue, errorCode: "unavailable", notProcessed: true)
    let server = try await RefusingServer(notes, status)
    let client = RPCClient(
      target: RPCTarget(host: "127.0.0.1", port: server.port), service: "test", logger: Echo.logger)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<10 {
        group.addTask {
          for _ in 0..<50 {
            let error = await #expect(throws: RPCError.self) { try await client.echo(Problem(), patient()) }
            #expect(error?.notProcessed == true)
          }
        }
      }
    }
    #expect((500...510).contains(notes.count("sent")))
    await client.close()
    await server.close()
  }

  @Test func theOtherSideSaysWhenToComeAgain() async throws {
    let notes = Echo.Notes()
    let status = Status(
      code: StatusCode.unavailable.rawValue, errorCode: "unavailable", notProcessed: true, retryAfterMilliseconds: 400)
    let server = try await RefusingServer(notes, status)
    let client = RPCClient(
      target: RPCTarget(host: "127.0.0.1", port: server.port), service: "test", logger: Echo.logger)
    let duration = await ContinuousClock().measure {
      await #expect(throws: RPCError.self) { try await client.echo(Problem(), patient()) }
    }
    #expect(duration >= .milliseconds(800))
    #expect(notes.count("sent") == 3)
    // There is no time for another try: the caller is told at once.
    await #expect(throws: RPCError.self) { try await client.echo(Problem(), CallOptions(timeout: .milliseconds(300))) }
    #expect(notes.count("sent") == 4)
    await client.close()
    await server.close()
  }

  @Test func allAddressesOfANameAreUsedAndNewOnesFound() async throws {
    let instances = try await Instances([.good, .good, .good])
    let targets = await instances.targets
    let notes = instances.notes
    let asked = Echo.Notes()
    let resolver = AddressResolver { target in
      #expect(target == RPCTarget(host: "echo.test", port: 7_000))
      asked.note("asked")
      switch asked.count("asked") {
      case 1: throw RPCError(code: .unavailable, errorCode: "unavailable")
      case 2: return Array(targets.prefix(2))
      default: return Array(targets.suffix(2))
      }
    }
    let client = RPCClient(
      targets: [RPCTarget(host: "echo.test", port: 7_000)], service: "test", resolver: resolver, logger: Echo.logger)
    try await instances.load(client, callers: 8) {
      try await eventually { (0..<2).allSatisfy { notes.count("served by \($0)") > 50 } }
      #expect(notes.count("served by 2") == 0)
      await instances.stop(0, within: .seconds(5))
      try await eventually { notes.count("served by 2") > 50 }
    }
    #expect(notes.count("failed") == 0)
    #expect((3...5).contains(asked.count("asked")))
    await client.close()
    await instances.stopAll()
  }

  @Test func aNameOfThisMachineIsFound() async throws {
    try await Echo.with { server, _ in
      let client = RPCClient(
        target: RPCTarget(host: "localhost", port: server.boundPort), service: "test", logger: Echo.logger)
      let answer = try await client.echo(Problem(code: "hello"), patient()).code
      #expect(answer == "hello")
      await client.close()
    }
  }

  @Test func aNameThatIsNotKnownIsUnavailable() async throws {
    let client = RPCClient(
      targets: [RPCTarget(host: "nowhere.invalid", port: 1)], service: "test",
      resolver: AddressResolver { _ in [] }, logger: Echo.logger)
    let error = await #expect(throws: RPCError.self) { try await client.echo(Problem(), patient()) }
    #expect(error?.code == .unavailable)
    #expect(error?.notProcessed == true)
    await client.close()
  }
}
