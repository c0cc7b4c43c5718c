import Simulation
import Testing

@Suite struct SimulationTests {
  @Test func aQueueLosesNothingAndDoesNothingTwiceWhateverHappens() {
    let report = SimulationRun().run(1..<301)
    #expect(report.findings.isEmpty)
    #expect(report.runs == 300)
  }
}
