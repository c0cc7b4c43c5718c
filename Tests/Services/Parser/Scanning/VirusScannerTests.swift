import Foundation
import ServiceKit
import Testing

@testable import ParserService

/// Only a file that the scanner calls clean passes; everything else has a code of its own.
@Suite struct VirusScannerTests {
  private func fault(
    of content: [UInt8], timeLimit: Duration = .seconds(30),
    _ answer: @escaping @Sendable ([UInt8]) -> ScriptedClamd.Answer
  ) async throws -> ScanFault? {
    nonisolated(unsafe) var fault: ScanFault?
    try await ScriptedClamd.answering(
      answer,
      to: { address in
        do {
          try await VirusScanner(address: address, timeLimit: timeLimit).check(content)
        } catch let found as ScanFault {
          fault = found
        }
      })
    return fault
  }

  @Test func aCleanFilePasses() async throws {
    // More than one piece, to see that they are put together.
    let content = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(
      try await fault(of: content) { $0 == content ? .says("stream: OK\0") : .says("stream: Mixed.Up FOUND\0") } == nil)
    #expect(try await fault(of: []) { _ in .says("stream: OK\0") } == nil)
  }

  @Test func anInfectedFileDoesNot() async throws {
    let found = try await fault(of: [1]) { _ in .says("stream: Eicar-Test-Signature FOUND\0") }
    #expect(found == .infected("Eicar-Test-Signature"))
    #expect(found?.code == "infected")
  }

  @Test(arguments: [
    "stream: OK", "stream: ok\0", "stream: OK \0", " stream: OK\0", "stream: OK\n\0", "OK\0", "stream: \0", "\0",
    "stream: OK\0stream: Eicar FOUND\0", "INSTREAM: Can't allocate memory ERROR\0", "UNKNOWN COMMAND\0",
    String(repeating: "x", count: 10_000),
  ])
  func nothingButTheExactWordsIsClean(answer: String) async throws {
    #expect(try await fault(of: [1]) { _ in .says(answer) }?.code == "scan_failed")
  }

  @Test func aScannerThatHasSeenEnoughIsHeard() async throws {
    let content = [UInt8](repeating: 1, count: 9_000_000)
    let found = try await fault(of: content) { _ in
      .saysEarly("INSTREAM size limit exceeded. ERROR\0", afterBytes: 1)
    }
    #expect(found == .failed("INSTREAM size limit exceeded. ERROR") || found?.code == "scan_unavailable")
  }

  @Test func noAnswerIsNoPermission() async throws {
    #expect(try await fault(of: [1]) { _ in .hangsUp }?.code == "scan_unavailable")
    #expect(try await fault(of: [1], timeLimit: .milliseconds(200)) { _ in .isSilent } == .timedOut)
    let nobody = VirusScanner(address: .unix(path: "/nonexistent/clamd.ctl"), timeLimit: .seconds(30))
    await #expect { try await nobody.check([1]) } throws: { ($0 as? ScanFault)?.code == "scan_unavailable" }
  }

  @Test func cancellingEndsTheCheck() async throws {
    try await ScriptedClamd.answering(
      { _ in .isSilent },
      to: { address in
        let task = Task { try await VirusScanner(address: address, timeLimit: .seconds(600)).check([1]) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
      })
  }

  @Test func everyCodeIsInTheCatalogue() {
    for fault in [ScanFault.infected("x"), .failed("x"), .timedOut, .unavailable("x")] {
      #expect(ErrorCatalogue.entryOrInternal(fault.code).code == fault.code)
    }
  }

  @Test func theAddressIsAPathOrAHostAndPort() {
    #expect(ScannerAddress("/run/clamav/clamd.ctl") == .unix(path: "/run/clamav/clamd.ctl"))
    #expect(ScannerAddress("unix:/run/clamd.sock") == .unix(path: "/run/clamd.sock"))
    #expect(ScannerAddress("tcp://clamd:3310") == .tcp(NetworkAddress(host: "clamd", port: 3310)))
    #expect(ScannerAddress("clamd:3310") == .tcp(NetworkAddress(host: "clamd", port: 3310)))
    for text in ["", "clamd", "tcp://clamd", "clamd:0", "unix:clamd", "/" + String(repeating: "x", count: 200)] {
      #expect(ScannerAddress(text) == nil, "\(text)")
    }
  }
}
