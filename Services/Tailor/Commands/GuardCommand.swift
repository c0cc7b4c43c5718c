import ArgumentParser
import JSON
import JSONResume
import Messages
import ServiceKit
import TailorDomain

/// Lists the facts of a tailored resume that its base does not support.
struct GuardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guard",
    abstract: "Lists the facts of a tailored resume that the base resume does not support.",
    discussion: """
      Prints {"violations": [{"path", "value", "kind"}]}; with --jsonl a line {"id", "violations"} for each line
      {"id", "base", "tailored", "job"} of the file. Resumes are JSON Resume 1.0; "-" is standard input.
      Exit status: 0 whatever was found, 65 for a file that cannot be understood, 66 for one that cannot be read.
      """)

  @Option(help: "The base resume, as JSON Resume.")
  var base: String?

  @Option(help: "The tailored resume, as JSON Resume.")
  var tailored: String?

  @Option(help: "The job description, as plain text.")
  var job: String?

  @Option(help: "A file with a case on each line, instead of one case.")
  var jsonl: String?

  func validate() throws {
    let isOne = base != nil && tailored != nil && jsonl == nil
    let isMany = jsonl != nil && base == nil && tailored == nil && job == nil
    guard isOne || isMany else { throw ValidationError("Give --base and --tailored, or --jsonl.") }
  }

  func run() async throws {
    if let jsonl {
      try Self.judgeCases(InputFile(jsonl))
    } else if let base, let tailored {
      let violations = TruthGuard.violations(
        base: try Self.resume(base), tailored: try Self.resume(tailored),
        jobDescription: try job.map { String(decoding: try InputFile($0).bytes, as: UTF8.self) })
      Self.printObject([JSONValue.Member("violations", Self.value(violations))])
    }
  }

  private static func resume(_ path: String) throws -> Resume {
    let file = try InputFile(path)
    return try file.parsed { () throws(JSONError) in try JSONResume.decode(file.bytes) }
  }

  private static func judgeCases(_ file: InputFile) throws {
    for (number, line) in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      let verdict = try file.parsed(line: number + 1) { () throws(JSONError) in try judge(Array(line)) }
      printObject(verdict)
    }
  }

  private static func judge(_ line: [UInt8]) throws(JSONError) -> [JSONValue.Member] {
    let value = try JSONValue.parse(line, limits: caseLimits)
    let violations = TruthGuard.violations(
      base: try JSONResume.decode(value["base"] ?? .null, at: "/base"),
      tailored: try JSONResume.decode(value["tailored"] ?? .null, at: "/tailored"),
      jobDescription: value["job"]?.text)
    return [
      JSONValue.Member("id", value["id"] ?? .null),
      JSONValue.Member("violations", Self.value(violations)),
    ]
  }

  /// Two resumes and a job description: 5 MB, 34 deep, 200,000 values.
  private static let caseLimits = JSONLimits(bytes: 5_242_880, depth: 34, values: 200_000)

  private static func value(_ violations: [Violation]) -> JSONValue {
    .array(
      violations.map { violation in
        .object([
          JSONValue.Member("path", .string(violation.path)), JSONValue.Member("value", .string(violation.value)),
          JSONValue.Member("kind", .string(violation.kind)),
        ])
      })
  }

  private static func printObject(_ members: [JSONValue.Member]) {
    print(String(decoding: JSONValue.object(members).encoded(), as: UTF8.self))
  }
}
