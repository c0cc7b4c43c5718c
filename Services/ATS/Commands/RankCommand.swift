import ATSDomain
import ArgumentParser
import JSON
import Messages
import ServiceKit

/// Scores many pairs of resumes and job descriptions.
struct RankCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Scores many pairs of resumes and job descriptions.",
    discussion: """
      PAIRS is a JSON list of {"resume": id, "job": id}; the resume is RESUMES/id.json, the job JOBS/id.txt. Prints
      {"resumeId|jobId": score}, with null for a pair of which a file is missing or cannot be understood; why stands on
      standard error. Exit status: 65 when PAIRS cannot be understood, 66 when it cannot be read.
      """)

  @Option(help: "The list of pairs, as JSON.")
  var pairs: String

  @Option(help: "The directory of the resumes.")
  var resumes: String

  @Option(help: "The directory of the job descriptions.")
  var jobs: String

  @Option(help: "The month up to which positions that go on are counted, such as 2025-06; the present one by default.")
  var month: String?

  func run() async throws {
    let asOf = try PresentMonth.read(month)
    let scores = Self.scores(try PairList.read(InputFile(pairs)), resumes: resumes, jobs: jobs, asOf: asOf)
    print(String(decoding: scores.encoded(pretty: true), as: UTF8.self), terminator: "")
  }

  /// The score of each pair under "resume|job"; null where a file cannot be used.
  static func scores(_ pairs: [PairList.Pair], resumes: String, jobs: String, asOf: MonthDate?) -> JSONValue {
    var knownResumes = Cache<Resume>()
    var knownJobs = Cache<RankedJob>()
    var members: [JSONValue.Member] = []
    var seen: Set<String> = []
    for pair in pairs where seen.insert(pair.key).inserted {
      let resume = knownResumes.value("\(resumes)/\(pair.resume).json") { try? InputFile($0).resume() }
      let job = knownJobs.value("\(jobs)/\(pair.job).txt", RankedJob.init)
      guard let resume, let job else {
        members.append(JSONValue.Member(pair.key, .null))
        continue
      }
      let report = Scorer.score(resume, jobDescription: job.description, requirements: job.requirements, asOf: asOf)
      members.append(JSONValue.Member(pair.key, ReportJSON.number(report.score)))
    }
    return .object(members)
  }

  /// What was made of files, so that each is read once.
  private struct Cache<Value> {
    private var values: [String: Value?] = [:]

    mutating func value(_ path: String, _ make: (String) -> Value?) -> Value? {
      if let known = values[path] { return known }
      let value = make(path)
      values.updateValue(value, forKey: path)
      return value
    }
  }
}
