import Simulation
import Testing

@Suite struct SimulationTests {
  @Test func jobsPoolAndLimitsKeepTheirWordWhateverHappens() {
    let report = SimulationRun().run(1..<101)
    #expect(report.findings.isEmpty)
    #expect(report.runs == 100)
  }
}
