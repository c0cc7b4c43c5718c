import ATSDomain
import ArgumentParser
import JSON
import Messages
import ServiceKit

/// Scores a resume against a job description.
struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Scores a resume against a job description and gives the reason for every point.",
    discussion: """
      Prints the report as JSON. The resume is JSON Resume 1.0, the job description plain text of at most 50,000
      characters; "-" is standard input. Positions that go on are counted up to the present month.
      Exit status: 0 whatever the score, 65 for a file that cannot be understood, 66 for one that cannot be read.
      """)

  @Option(help: "The resume, as JSON Resume.")
  var resume: String

  @Option(help: "The job description, as plain text.")
  var job: String

  @Option(help: "The month up to which positions that go on are counted, such as 2025-06; the present one by default.")
  var month: String?

  func run() async throws {
    let asOf = try PresentMonth.read(month)
    let resume = try InputFile(resume).resume()
    let description = try InputFile(job).jobDescription()
    let requirements = RequirementReader.read(description)
    let report = Scorer.score(resume, jobDescription: description, requirements: requirements, asOf: asOf)
    print(String(decoding: ReportJSON.value(report).encoded(pretty: true), as: UTF8.self), terminator: "")
  }
}
