import Fuzzing
import Testing

/// A short run of `./roleready fuzz frames`.
@Suite struct FuzzTests {
  @Test func sequencesRightAndWrongAreAnsweredOrEnded() async throws {
    let report = try await FrameFuzz(seed: 20_260_101).run(0..<2_000)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.count == 2_000)
    for outcome in ["answered", "abandoned", "ended as malformed", "ended as too much"] {
      #expect(report.outcomes[outcome, default: 0] > 20, "hardly any \(outcome): \(report.line)")
    }
  }
}
