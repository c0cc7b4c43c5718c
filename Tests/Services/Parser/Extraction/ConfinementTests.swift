import Foundation
import Testing

/// What code can do that has taken over the process which reads files: the probe confines itself as that process does
/// (Services/Parser/Extractor/Confinement) and then attacks.
@Suite struct ConfinementTests {
  /// How an attack went.
  private enum End: Equatable {
    case escaped
    case refused
    /// The system ended the process.
    case killed(Int32)
    case other(String)
  }

  private func end(of attack: String, within layer: String) throws -> End {
    let folder = FileManager.default.temporaryDirectory.appending(path: "probe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "place").path
    if attack == "remove-a-file" { try Data().write(to: URL(filePath: place)) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // It inherits a file, as a careless parent would leave it.
    process.arguments = ["-c", "exec \"$0\" \"$@\" 9</etc/passwd", ExtractorFolder.probe, layer, attack, place]
    process.environment = ["SECRET": "1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal { return .killed(process.terminationStatus) }
    if text.contains("escaped") { return .escaped }
    return text == "refused\n" ? .refused : .other("\(process.terminationStatus) \(text)")
  }

  private static let attacks = [
    "read-a-file", "list-a-folder", "write-a-file", "make-a-folder", "remove-a-file", "open-by-io-uring",
    "read-the-environment", "read-an-inherited-file", "open-a-socket", "open-a-local-socket", "make-a-pair-of-sockets",
    "fork", "fork-by-the-new-call", "start-a-thread", "run-a-program", "trace-the-parent", "read-the-parent",
    "signal-the-parent", "signal-a-thread-of-the-parent", "write-code", "make-data-code", "take-more-memory",
    "take-more-time", "open-more-descriptors", "raise-a-limit", "change-the-filter", "leave-by-namespace",
  ]

  @Test(arguments: attacks)
  func nothingIsReachedFromWithin(attack: String) throws {
    let end = try end(of: attack, within: "all")
    switch end {
    case .refused, .killed(SIGSYS): break
    // The soft limit, or the hard one where the first signal is ignored by inheritance.
    case .killed(SIGXCPU), .killed(SIGKILL): #expect(attack == "take-more-time")
    default: Issue.record("\(attack): \(end)")
    }
  }

  @Test func whatLibrariesMayTryFailsAndEverythingElseKills() throws {
    for attack in ["fork", "run-a-program", "open-a-socket", "trace-the-parent", "write-code", "open-by-io-uring"] {
      #expect(try end(of: attack, within: "all") == .killed(SIGSYS), "\(attack)")
    }
    #expect(try end(of: "read-a-file", within: "all") == .refused)
  }

  /// Without confinement the attacks work, or the tests above would prove nothing.
  @Test(arguments: [
    "read-a-file", "list-a-folder", "write-a-file", "make-a-folder", "remove-a-file", "read-the-environment",
    "read-an-inherited-file", "open-a-socket", "open-a-local-socket", "make-a-pair-of-sockets", "fork",
    "fork-by-the-new-call", "start-a-thread", "signal-the-parent", "write-code", "make-data-code",
    "take-more-memory", "open-more-descriptors", "change-the-filter",
  ])
  func theAttacksWorkOnAProcessThatIsFree(attack: String) throws {
    #expect(try end(of: attack, within: "none") == .escaped)
  }

  @Test func eachLayerHoldsByItself() throws {
    for attack in ["read-the-environment", "read-an-inherited-file"] {
      #expect(try end(of: attack, within: "forget") == .refused, "\(attack)")
    }
    for attack in ["take-more-memory", "open-more-descriptors"] {
      #expect(try end(of: attack, within: "limits") == .refused, "\(attack)")
    }
    // The call table alone: no Landlock is needed for any of it.
    for attack in ["write-a-file", "make-a-folder", "open-a-socket", "signal-the-parent"] {
      #expect(try end(of: attack, within: "calls") != .escaped, "\(attack)")
    }
    guard try end(of: "read-a-file", within: "files") == .refused else { return }  // a kernel without Landlock
    for attack in ["list-a-folder", "write-a-file", "make-a-folder", "remove-a-file"] {
      #expect(try end(of: attack, within: "files") == .refused, "\(attack)")
    }
  }
}
