import FoundationEssentials
import TestSupport
import Testing

/// How a service answers to what it was told wrongly.
@Suite struct ConfigurationTests {
  @Test(arguments: SuiteService.allCases)
  func aServiceWithAWrongConfigurationSaysEachFaultOnALineAndEndsWith78(service: SuiteService) async throws {
    let run = try await ServiceProcess.run(
      service, ["serve"],
      environment: ["DATABASE_URL": "not a url", "PROBE_PORT": "70000", "LOG_LEVEL": "loud", "REDIS_URL": "http://x"])
    #expect(run.exitStatus == 78)
    for name in ["DATABASE_URL", "PROBE_PORT", "LOG_LEVEL"] {
      #expect(run.errors.split(separator: "\n").filter { $0.contains(name) }.count == 1, "\(name): \(run.errors)")
    }
  }

  @Test(arguments: SuiteService.allCases)
  func theExampleOfTheConfigurationIsTheOneInTheProject(service: SuiteService) async throws {
    let run = try await ServiceProcess.run(service, ["print-env-example"], environment: [:])
    #expect(run.exitStatus == 0)
    let folder = ["billing": "Billing", "parser": "Parser", "ats": "ATS", "tailor": "Tailor", "edge": "Edge"][
      service.rawValue]
    let file = SampleFile.project.appending(path: "Services/\(folder ?? "")/.env.example")
    #expect(run.output == (try String(contentsOf: file, encoding: .utf8)))
  }
}
