import Fuzzing
import JobQueue
import Messages
import Postgres
import Simulation
import Testing

/// The queue's SQL and the model that is simulated from seeds, side by side.
@Suite struct DifferentialTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func theSQLAndTheModelAnswerAlikeAfterEachOfManyRandomStatements(seed: UInt64) async throws {
    try await JobTestbed.with { bed in
      var pair = try await QueueAndModel(bed: bed, seed: seed)
      for step in 1...250 {
        let done = try await pair.step()
        let (real, model) = try await pair.both()
        try #require(real == model, "after step \(step) of seed \(seed): \(done)")
      }
      await pair.close()
    }
  }
}
