import ATSDomain
import ArgumentParser
import Foundation
import JSON
import Messages
import ServiceKit
import Testing

@testable import ATSService

struct CommandTests {
  private let resume = """
    {"basics": {"name": "Ada Example", "label": "Backend Engineer"},
     "work": [{"name": "Harbour", "position": "Backend Engineer", "startDate": "2019-01",
               "highlights": ["Built booking services in Go on Kubernetes."]}]}
    """

  @Test func `rank gives a number, or null where a file cannot be used`() throws {
    try TemporaryFiles.with { files in
      _ = try files.write("ada.json", resume)
      _ = try files.write("broken.json", "{")
      _ = try files.write("engineer.txt", Samples.job)
      _ = try files.write("blank.txt", " \n")
      let pairs = try PairList.read(
        InputFile(
          files.write(
            "pairs.json",
            """
            [{"resume": "ada", "job": "engineer"}, {"resume": "broken", "job": "engineer"},
             {"resume": "ada", "job": "blank"}, {"resume": "ada", "job": "missing"}, {"resume": "ada", "job": "engineer"}]
            """)))
      let scores = RankCommand.scores(pairs, resumes: files.directory, jobs: files.directory, asOf: nil)
      #expect((scores["ada|engineer"]?.double ?? 0) > 30)
      for key in ["broken|engineer", "ada|blank", "ada|missing"] { #expect(scores[key] == .null) }
      guard case .object(let members) = scores else { return #expect(Bool(false), "an object") }
      #expect(members.count == 4)
    }
  }

  @Test(arguments: [
    "", "{}", "[1]", "[{}]", #"[{"resume": "a"}]"#, #"[{"resume": "../a", "job": "b"}]"#,
    #"[{"resume": "..", "job": "b"}]"#, #"[{"resume": "", "job": "b"}]"#, String(repeating: "[", count: 100_000),
  ])
  func `a bad list of pairs ends with 65`(text: String) throws {
    try TemporaryFiles.with { files in
      let path = try files.write("pairs.json", text)
      #expect(throws: ExitCode(65)) { try PairList.read(InputFile(path)) }
    }
  }

  @Test func `a missing file ends with 66`() {
    #expect(throws: ExitCode(66)) { try InputFile("/nowhere/at/all") }
    #expect(throws: ExitCode(66)) { try InputFile("/") }
  }

  @Test func `a bad resume or description ends with 65`() throws {
    try TemporaryFiles.with { files in
      for text in ["", "[]", #"{"work": 1}"#, "{\"a\": \"\\u0000\"}"] {
        let path = try files.write("resume.json", text)
        #expect(throws: ExitCode(65)) { try InputFile(path).resume() }
      }
      let tooLong = String(repeating: "a", count: 50_001)
      for data in [Data(), Data(" \n".utf8), Data([0xFF, 0xFE]), Data("a\0b".utf8), Data(tooLong.utf8)] {
        let path = try files.write("job.txt", data)
        #expect(throws: ExitCode(65)) { try InputFile(path).jobDescription() }
      }
      let longest = try files.write("job.txt", String(tooLong.dropLast()))
      #expect(try InputFile(longest).jobDescription().count == 50_000)
    }
  }

  @Test(arguments: ["2025", "2025-13", "x", "2025-01-01", ""])
  func `a month that is none is a usage error`(text: String) {
    #expect(throws: ValidationError.self) { try PresentMonth.read(text) }
  }

  @Test func `usage errors end with 64`() {
    for arguments in [["score"], ["rank", "--pairs", "x"], ["requirements", "--nothing"]] {
      do {
        _ = try Commands.parseAsRoot(arguments)
        Issue.record("\(arguments) were taken")
      } catch {
        #expect(Commands.exitCode(for: error).rawValue == 64)
      }
    }
  }

  @Test func `requirements are lists of words`() {
    let value = ReportJSON.lists(RequirementReader.read(Samples.job))
    #expect(
      value["required"] == .array(["PostgreSQL", "Kubernetes", "Go", "continuous integration"].map(JSONValue.string)))
    #expect(value["nice"] == .array(["Kafka", "infrastructure as code"].map(JSONValue.string)))
    #expect(value["yearsExperience"]?.integer == 3)
    #expect(value["education"]?.text == "A bachelor's degree in computer science")
  }

  @Test func `a report says where each point is from`() {
    let requirements = RequirementReader.read(Samples.job)
    let report = Scorer.score(Samples.engineer, jobDescription: Samples.job, requirements: requirements)
    let value = ReportJSON.value(report)
    #expect(value["score"]?.double == report.score)
    #expect(value["results"]?.array?.count == report.results.count)
    #expect(value["parts"]?.array?.count == report.parts.count)
  }

  private struct Commands: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roleready-ats", subcommands: [ScoreCommand.self, RankCommand.self, RequirementsCommand.self])
  }
}
