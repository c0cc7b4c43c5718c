import ATSDomain
import ArgumentParser
import JSON
import Messages
import ServiceKit

/// Lists what a job description asks for.
struct RequirementsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requirements",
    abstract: "Lists what a job description asks for.",
    discussion: """
      Prints {"title", "required": [...], "nice": [...], "yearsExperience", "education"}; skills are in the words of
      the description. The description is plain text of at most 50,000 characters; "-" is standard input.
      Exit status: 0 whatever was found, 65 for a file that cannot be understood, 66 for one that cannot be read.
      """)

  @Option(help: "The job description, as plain text.")
  var job: String

  func run() async throws {
    let requirements = RequirementReader.read(try InputFile(job).jobDescription())
    let value = ReportJSON.lists(requirements)
    print(String(decoding: value.encoded(pretty: true), as: UTF8.self), terminator: "")
  }
}
