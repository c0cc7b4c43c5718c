import JSON
import Logging
import Testing

@testable import ServiceKit

@Suite struct JSONLogTests {
  private let log = LogCollector()

  @Test func aLineHasItsParts() throws {
    log.logger().info(
      "Done.", metadata: ["count": .stringConvertible(3), "ok": .stringConvertible(true), "kind": "parse"])
    let line = try log.last()
    #expect(line["time"]?.text == "2026-03-01T08:15:30.250Z")
    #expect(line["level"]?.text == "info" && line["service"]?.text == "parser")
    #expect(line["instance"]?.text == "parser-1" && line["message"]?.text == "Done." && line["logger"]?.text == "test")
    #expect(line["count"]?.integer == 3 && line["ok"]?.bool == true && line["kind"]?.text == "parse")
  }

  @Test(arguments: [
    "two\nlines", "a \"quote\" and \\ more", "\u{0}\u{1B}[31mred\u{7F}", "\u{2028}é😀\u{202E}", "}{\",", "",
  ]) func hostileTextStaysOnOneLine(text: String) throws {
    log.logger().info("\(text)", metadata: ["field": .string(text), "\(text)x": "1"])
    // A NUL is written as an escape, which our reader refuses to read back.
    guard !text.unicodeScalars.contains("\0") else {
      return #expect(log.lines.last.map { String(decoding: $0, as: UTF8.self).contains("\\u0000") } == true)
    }
    let line = try log.last()
    #expect(line["message"]?.text == text && line["field"]?.text == text)
  }

  @Test func aLineIsLimited() throws {
    let long = String(repeating: "é\u{1}", count: 40_000)
    log.logger().info("\(long)")
    #expect(try log.last()["message"]?.text?.hasSuffix("…") == true)
    var fields: Logger.Metadata = [:]
    for number in 0..<200 { fields["field\(number)"] = .string(String(repeating: "\u{1}", count: 9_000)) }
    log.logger().info("many", metadata: fields)
    #expect(try log.last()["truncated"]?.bool == true)
    #expect(log.lines.allSatisfy { $0.count <= LogLine.limit })
  }

  @Test func deepFieldsAreCut() throws {
    var value = Logger.MetadataValue.string("bottom")
    for _ in 0..<1_000 { value = .array([value]) }
    log.logger().info("deep", metadata: ["deep": value, "wide": .dictionary(["a": .array(["b", "c"])])])
    let line = try log.last()
    #expect(line["wide"]?["a"]?.array?.count == 2)
    #expect(!String(decoding: log.lines[0], as: UTF8.self).contains("bottom"))
  }

  @Test(arguments: [
    "password", "session_token", "setCookie", "API-Key", "Authorization", "client_secret", "dbPassword", "private.key",
  ]) func secretsAreRedacted(key: String) throws {
    log.logger().info("signed in", metadata: [key: "hunter2", "inner": [key: "hunter2"]])
    let line = try log.last()
    #expect(line[key]?.text == SecretKeys.redacted && line["inner"]?[key]?.text == SecretKeys.redacted)
    #expect(!String(decoding: log.lines[0], as: UTF8.self).contains("hunter2"))
  }

  @Test(arguments: ["input_tokens", "tokenizer", "key", "keyboard", "author"]) func otherNamesAreShown(key: String) {
    #expect(!SecretKeys.names(key))
  }

  @Test func aFieldCannotPoseAsThePartOfALine() throws {
    log.logger().warning("true message", metadata: ["message": "false", "level": "info", "time": "never"])
    let line = try log.last()
    #expect(line["message"]?.text == "true message" && line["level"]?.text == "warning")
    #expect(line["message_"]?.text == "false")
  }

  @Test func theScopeIsOnEveryLine() async throws {
    let logger = log.logger()
    await LogScope(requestId: "r-1", traceId: "t-1", personId: "p-1").run { logger.info("inside") }
    let line = try log.last()
    #expect(line["request_id"]?.text == "r-1" && line["trace_id"]?.text == "t-1" && line["person_id"]?.text == "p-1")
    logger.info("outside")
    #expect(try log.last()["request_id"] == nil)
  }

  @Test func errorsAndLevels() throws {
    struct Broken: Error, CustomStringConvertible { let description = "it broke" }
    log.logger().error("No.", error: Broken())
    #expect(try log.last()["error"]?.text == "it broke")
    log.logger(level: .error).info("quiet")
    #expect(log.lines.count == 1)
  }

  @Test(arguments: [
    ("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "0af7651916cd43dd8448eb211c80319c"),
    ("00-XYZ-b7-01", ""), ("", ""), ("00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01", ""),
  ]) func traceparent(header: String, trace: String) {
    #expect(LogScope.traceId(in: header) == trace)
  }

  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00.000Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (-1, "1969-12-31T23:59:59.999Z"), (Int64.max, "9999-12-31T23:59:59.999Z"),
    (Int64.min, "0000-01-01T00:00:00.000Z"), (4_107_542_399_999, "2100-02-28T23:59:59.999Z"),
  ]) func instants(milliseconds: Int64, text: String) {
    #expect(InstantText.utc(milliseconds: milliseconds) == text)
  }
}
