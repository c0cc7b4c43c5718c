import Fuzzing
import TestSupport
import Testing

/// Short runs of `./roleready fuzz frames`, `client` and `tls`.
@Suite struct FuzzTests {
  @Test func sequencesRightAndWrongAreAnsweredOrEnded() async throws {
    let report = try await FrameFuzz(seed: 20_260_101).run(0..<2_000)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.count == 2_000)
    for outcome in ["answered", "abandoned", "ended as malformed", "ended as too much"] {
      #expect(report.outcomes[outcome, default: 0] > 20, "hardly any \(outcome): \(report.line)")
    }
  }

  @Test func callsToHostileServersEndWithAStatusInTime() async throws {
    let report = try await ClientFuzz(seed: 20_260_101).run(0..<1_000)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.count == 1_000)
    for outcome in ["answered", "unavailable", "deadline_exceeded"] {
      #expect(report.outcomes[outcome, default: 0] > 20, "hardly any \(outcome): \(report.line)")
    }
  }

  @Test func whatIsNoHandshakeEndsAtAPortThatSpeaksTLS() async throws {
    let identity = try TestAuthority().identity("server")
    let report = try await TLSFuzz(seed: 20_260_101, identity: identity).run(0..<400)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.count == 400)
    for outcome in ["ended", "ended by an alert", "abandoned"] {
      #expect(report.outcomes[outcome, default: 0] > 5, "hardly any \(outcome): \(report.line)")
    }
  }
}
