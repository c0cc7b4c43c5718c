import Foundation
import Fuzzing
import Testing

/// The short form of `./roleready fuzz files`.
@Suite struct FileFuzzTests {
  @Test func everyDamagedFileEndsAsAResumeOrARefusal() async throws {
    let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../..").standardized
    let sample = try SampleFiles.bytes(of: project.appending(path: "samples/resume.pdf").path)
    let fuzz = FileFuzz(seed: 20_260_101, program: ExtractorFolder.program, sample: sample)
    let report = await fuzz.run(0..<150)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(report.count == 150)
    #expect(report.outcomes["read", default: 0] > 20, "\(report.line)")
    #expect(report.outcomes.count > 3, "\(report.line)")
  }
}
