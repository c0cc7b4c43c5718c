import FramedRPC
import Messages

/// Feeds a server sequences of frames, right and wrong ones, over many connections at once, while a caller that keeps
/// to the protocol is served on another.
package struct FrameFuzz: Sendable {
  /// Cases that may share connections: to see one again, those before it in its group have to be sent too.
  package static let groupSize: UInt64 = 64

  private let seed: UInt64

  /// A run with this seed.
  package init(seed: UInt64) {
    self.seed = seed
  }

  /// Runs the cases over so many connections at once; throws when no server could be started.
  package func run(
    _ cases: Range<UInt64>, workers: Int = 4, news: @escaping FuzzNews = { _ in }
  ) async throws -> FuzzReport {
    let server = FrameServer.make()
    try await server.start()
    let bystander = Bystander(port: server.boundPort)
    let tally = FuzzTally(total: cases.count, news: news)
    let groups = CaseGroups(cases, of: Self.groupSize)
    let port = server.boundPort
    async let calls = bystander.run()
    await Workers.run(workers) { worker in
      while !tally.mustStop, let group = groups.take() {
        tally.add(run(group: group, worker, port, tally))
      }
      CaseSlots.shared[worker] = 0
    }
    bystander.stop()
    let (count, slowest, failure) = await calls
    if let failure { tally.add(FuzzFinding(number: cases.upperBound, text: "another connection's call: \(failure)")) }
    if !(await Self.areGone(server)) {
      tally.add(FuzzFinding(number: cases.upperBound, text: "\(server.connectionCount) connections stayed open"))
    }
    var report = tally.report()
    report.remark = "; \(count) calls of another connection answered, the slowest in \(slowest) ms"
    await server.drain(within: .zero)
    return report
  }

  private func run(group: Range<UInt64>, _ worker: Int, _ port: Int, _ tally: FuzzTally) -> [String: Int] {
    var outcomes: [String: Int] = [:]
    var peer: FramePeer?
    for number in group {
      CaseSlots.shared[worker] = number + 1
      let random = SeededRandom(seed: seed, case: number)
      do {
        let current = try peer ?? FramePeer(port: port, number: number, random: random)
        outcomes[try current.run(number, random), default: 0] += 1
        peer = current.isOpen ? current : nil
      } catch {
        peer = nil
        tally.add(error as? FuzzFinding ?? FuzzFinding(number: number, text: "\(error)"))
      }
    }
    peer?.close(resets: true)
    return outcomes
  }

  /// Whether the server's connections all go in time.
  static func areGone(_ server: RPCServer) async -> Bool {
    let deadline = ContinuousClock.now + FramePeer.patience
    while server.connectionCount > 0 {
      guard ContinuousClock.now < deadline else { return false }
      try? await Task.sleep(for: .milliseconds(5))
    }
    return true
  }
}
