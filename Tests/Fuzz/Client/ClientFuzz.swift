import FramedRPC

/// Lets a client call servers that break the protocol in every way, while another caller is served by a good one.
package struct ClientFuzz: Sendable {
  /// Cases that may share a client: to see one again, those before it in its group have to be played too.
  package static let groupSize: UInt64 = 16
  /// How much later than its deadline a call may end on a busy machine, and how long an honest call may take.
  private static let patience = Duration.seconds(10)

  private let seed: UInt64

  /// A run with this seed.
  package init(seed: UInt64) {
    self.seed = seed
  }

  /// Runs the cases with so many clients at once; throws when no server could be started.
  package func run(
    _ cases: Range<UInt64>, workers: Int = 32, news: @escaping FuzzNews = { _ in }
  ) async throws -> FuzzReport {
    let good = FrameServer.make()
    try await good.start()
    let bystander = Bystander(port: good.boundPort)
    let tally = FuzzTally(total: cases.count, news: news)
    let groups = CaseGroups(cases, of: Self.groupSize)
    async let calls = bystander.run()
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for worker in 0..<workers {
        let server = try await HostileServer()
        tasks.addTask {
          while !tally.mustStop, let group = groups.take() {
            tally.add(await run(group: group, worker, server, tally))
          }
          CaseSlots.shared[worker] = 0
          await server.close()
        }
      }
      try await tasks.waitForAll()
    }
    bystander.stop()
    let (count, slowest, failure) = await calls
    if let failure { tally.add(FuzzFinding(number: cases.upperBound, text: "another client's call: \(failure)")) }
    var report = tally.report()
    report.remark = "; \(count) calls of another client answered, the slowest in \(slowest) ms"
    await good.drain(within: .zero)
    return report
  }

  private func run(
    group: Range<UInt64>, _ worker: Int, _ server: HostileServer, _ tally: FuzzTally
  ) async -> [String: Int] {
    var outcomes: [String: Int] = [:]
    var caller: HostileCaller?
    for number in group {
      CaseSlots.shared[worker] = number + 1
      var random = SeededRandom(seed: seed, case: number)
      let kind = random.pick(CallKind.allCases)
      var maker = ScriptMaker(kind, random)
      let script = maker.next()
      if script.isOfConnection, let earlier = caller.take() { await end(earlier, number, server.stage, tally) }
      let current = caller ?? HostileCaller(port: server.port)
      caller = nil
      do throws(FuzzFinding) {
        outcomes[try await play(script, kind, number, current, server.stage, &random), default: 0] += 1
        if script.expectation == .answer { caller = current }
      } catch {
        tally.add(error)
        server.stage.closeAll()
      }
      if caller == nil { await end(current, number, server.stage, tally) }
    }
    if let caller { await end(caller, group.upperBound - 1, server.stage, tally) }
    return outcomes
  }

  /// Plays a case; returns how it ended.
  private func play(
    _ script: HostileScript, _ kind: CallKind, _ number: UInt64, _ caller: HostileCaller, _ stage: HostileStage,
    _ random: inout SeededRandom
  ) async throws(FuzzFinding) -> String {
    let isHonest = script.expectation == .answer
    let timeout = isHonest ? Self.patience : .milliseconds(100 + random.below(300))
    stage.script = script
    let began = ContinuousClock.now
    let outcome = await caller.call(kind, count: script.count, timeout: timeout)
    guard began.duration(to: .now) < timeout + Self.patience else {
      throw FuzzFinding(number: number, text: "a call of \(timeout) ended after \(began.duration(to: .now))")
    }
    if let breach = stage.takeBreach() { throw FuzzFinding(number: number, text: "the client sent \(breach)") }
    let name = try judge(outcome, script, kind, number)
    if !isHonest, random.oneIn(8) { try await recover(kind, caller, number, stage) }
    return name
  }

  private func judge(
    _ outcome: HostileCaller.Outcome, _ script: HostileScript, _ kind: CallKind, _ number: UInt64
  ) throws(FuzzFinding) -> String {
    switch (outcome, script.expectation) {
    case (.failedOtherwise(let error), _):
      throw FuzzFinding(number: number, text: "an error without a status: \(error)")
    case (.failed(let error), .answer): throw FuzzFinding(number: number, text: "an honest answer failed: \(error)")
    case (.failed(let error), _): return error.code.name
    case (.answered, .failure): throw FuzzFinding(number: number, text: "a \(kind) call succeeded that could not")
    case (.answered(let count), .answer):
      let expected = kind == .download ? script.count : 1
      guard count == expected else {
        throw FuzzFinding(number: number, text: "\(count) answers instead of \(expected)")
      }
      return "answered"
    case (.answered, .either): return "answered all the same"
    }
  }

  /// The server has become honest: one of a few calls has to succeed.
  private func recover(
    _ kind: CallKind, _ caller: HostileCaller, _ number: UInt64, _ stage: HostileStage
  ) async throws(FuzzFinding) {
    let script = ScriptMaker.honest(kind)
    stage.script = script
    stage.closeAll()
    for _ in 0..<10 {
      if case .answered = await caller.call(kind, count: script.count, timeout: Self.patience) { return }
    }
    throw FuzzFinding(number: number, text: "the client did not find back to an honest server")
  }

  /// Closes a client, whose connections have to go.
  private func end(_ caller: HostileCaller, _ number: UInt64, _ stage: HostileStage, _ tally: FuzzTally) async {
    if !stage.script.reads { stage.closeAll() }
    await caller.client.close()
    let deadline = ContinuousClock.now + Self.patience
    while stage.connections > 0 {
      guard ContinuousClock.now < deadline else {
        stage.closeAll()
        let text = "\(stage.connections) connections of a closed client stayed open"
        return tally.add(FuzzFinding(number: number, text: text))
      }
      try? await Task.sleep(for: .milliseconds(1))
    }
  }
}
