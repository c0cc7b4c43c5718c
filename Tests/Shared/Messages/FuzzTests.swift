import Foundation
import Fuzzing
import Testing

/// A short run of `./roleready fuzz messages`.
@Suite struct FuzzTests {
  private static let proto = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../proto")
    .standardizedFileURL.path

  @Test func damagedMessagesOfEveryTypeAreReadOrRefused() async throws {
    let contract = try ContractShape(folder: Self.proto)
    #expect(contract.count == everyMessage.count)
    let report = await MessageFuzz(seed: 20_260_101, contract: contract).run(0..<20_000)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.count == 20_000)
    for outcome in ["whole", "damaged but read", "malformed", "not UTF-8", "with NUL"] {
      #expect(report.outcomes[outcome, default: 0] > 20, "hardly any were \(outcome): \(report.line)")
    }
  }

  @Test func messagesOfTheLastReleaseAreRead() async throws {
    let contract = try ContractShape(folder: Self.proto + "/released")
    let report = await MessageFuzz(seed: 1, contract: contract).run(0..<5_000)
    #expect(report.findings.isEmpty, "\(report.findings)")
  }

  @Test func aRunWithTheSameSeedIsTheSameRun() async throws {
    let contract = try ContractShape(folder: Self.proto)
    let first = await MessageFuzz(seed: 5, contract: contract).run(0..<1_000, workers: 1)
    let second = await MessageFuzz(seed: 5, contract: contract).run(0..<1_000, workers: 3)
    #expect(first.outcomes == second.outcomes)
  }
}
