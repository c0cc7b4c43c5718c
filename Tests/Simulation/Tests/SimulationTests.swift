import Simulation
import Testing

@Suite struct SimulationTests {
  @Test func jobsPoolAndLimitsKeepTheirWordWhateverHappens() {
    let report = SimulationRun().run(1..<101)
    #expect(report.findings.isEmpty)
    #expect(report.runs == 100)
  }

  /// Seeds that showed faults once, most of them a request too many when one process came back to Redis.
  @Test(arguments: [14_719, 26_263, 46_473, 55_590, 92_954, 97_152] as [UInt64])
  func whatWasMendedStaysSo(seed: UInt64) {
    #expect(SimulationRun().run(seed..<seed + 1).findings.isEmpty)
  }
}
