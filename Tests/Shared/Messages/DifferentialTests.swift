import Foundation
import Fuzzing
import Messages
import Testing

/// Our messages against Python's protobuf.
@Suite struct DifferentialTests {
  private static let proto = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../proto")
    .standardizedFileURL.path
  private static let oracle = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracle/oracle.py")
    .path
  private static let types = Dictionary(uniqueKeysWithValues: everyMessage.map { ($0.fullName, $0) })

  private func runOracle(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [Self.oracle] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "PROTOCOL_BUFFERS_PYTHON_IMPLEMENTATION": "python"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return text
  }

  private func decodeAndEncode<Body: Message>(_ type: Body.Type, _ bytes: [UInt8]) throws -> (String, [UInt8]) {
    let message = try Body.decoded(from: bytes)
    let again = try message.encoded()
    #expect(try Body.decoded(from: again) == message)
    return (valueText(message), again)
  }

  @Test(arguments: [20_260_101, 7])
  func randomMessagesMeanTheSameToBothAndSurviveBothWays(seed: Int) throws {
    var pairs = ""
    var seen: Set<String> = []
    for line in try runOracle(["make", Self.proto, "30", "\(seed)"]).split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(parts.count == 3)
      let name = String(parts[0])
      let type = try #require(Self.types[name], "\(name) is missing in EveryMessage.swift")
      seen.insert(name)
      let (text, again) = try decodeAndEncode(type, bytes(hexadecimal: parts[1]))
      let isSame = text == parts[2]
      #expect(isSame, "a \(name) means something else")
      pairs += "\(name)\t\(parts[1])\t\(hexadecimal(again))\n"
    }
    #expect(seen.count == everyMessage.count)
    let file = FileManager.default.temporaryDirectory.appending(path: "roleready-pairs-\(UUID().uuidString)")
    try Data(pairs.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(try runOracle(["check", Self.proto, file.path]) == "0\n")
  }

  @Test func damagedMessagesAreReadOrRefused() throws {
    var random = SeededRandom(seed: 11)
    var refused = 0
    for line in try runOracle(["make", Self.proto, "5", "3"]).split(separator: "\n") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      let type = try #require(Self.types[String(parts[0])])
      let whole = bytes(hexadecimal: parts[1])
      for _ in 0..<20 {
        var damaged = whole
        if !damaged.isEmpty {
          switch random.next() % 3 {
          case 0: damaged.removeLast(Int(random.next() % UInt64(damaged.count)) + 1)
          case 1: damaged[Int(random.next() % UInt64(damaged.count))] ^= UInt8(1 << (random.next() % 8))
          default:
            damaged.insert(UInt8(truncatingIfNeeded: random.next()), at: Int(random.next() % UInt64(damaged.count)))
          }
        }
        do { _ = try type.decoded(from: damaged) } catch { refused += 1 }
      }
    }
    #expect(refused > 100)
  }
}
