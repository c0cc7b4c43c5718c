import Chaos
import Foundation
import Testing

@Suite struct ChaosTests {
  @Test func whateverIsKilledNoJobIsLostOrDoneTwice() async throws {
    let report = try await ChaosRun(seed: 1, program: Self.worker.path, isShort: true).run()
    #expect(report.findings.isEmpty, "\(report.line)")
  }

  /// The program chaos-worker, which is built beside the tests.
  private static let worker: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.appending(path: "chaos-worker").path) {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "chaos-worker")
  }()
}
