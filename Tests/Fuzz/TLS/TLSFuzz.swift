package import FramedRPC

/// Lets peers without a certificate say anything to the port of a server that speaks TLS alone, while a caller with one
/// is served.
package struct TLSFuzz: Sendable {
  private let seed: UInt64
  private let identity: RPCIdentity

  /// A run with this seed; `identity` has the DNS name "server" and is the server's and the caller's.
  package init(seed: UInt64, identity: RPCIdentity) {
    self.seed = seed
    self.identity = identity
  }

  /// Runs the cases over so many connections at once; throws when no server could be started.
  package func run(
    _ cases: Range<UInt64>, workers: Int = 24, news: @escaping FuzzNews = { _ in }
  ) async throws -> FuzzReport {
    let server = FrameServer.make(identity: identity, helloTimeout: .milliseconds(200))
    try await server.start()
    let bystander = Bystander(port: server.boundPort, identity: identity)
    let tally = FuzzTally(total: cases.count, news: news)
    let groups = CaseGroups(cases, of: 1)
    let port = server.boundPort
    let openings = try TLSOpenings()
    async let calls = bystander.run()
    await Workers.run(workers) { worker in
      while !tally.mustStop, let number = groups.take()?.lowerBound {
        CaseSlots.shared[worker] = number + 1
        do throws(FuzzFinding) {
          var peer = TLSPeer(number: number, openings: openings, random: SeededRandom(seed: seed, case: number))
          tally.add([try peer.run(port: port): 1])
        } catch {
          tally.add(error)
        }
      }
      CaseSlots.shared[worker] = 0
    }
    bystander.stop()
    let (count, slowest, failure) = await calls
    if let failure { tally.add(FuzzFinding(number: cases.upperBound, text: "another connection's call: \(failure)")) }
    if !(await FrameFuzz.areGone(server)) {
      tally.add(FuzzFinding(number: cases.upperBound, text: "\(server.connectionCount) connections stayed open"))
    }
    var report = tally.report()
    report.remark = "; \(count) calls of another connection answered, the slowest in \(slowest) ms"
    await server.drain(within: .zero)
    return report
  }
}
