import FramedRPC
import JobQueue
import Messages
import Postgres
import Synchronization
import Testing

/// Jobs that are handed in or end at the same time share a transaction.
@Suite struct SharedTransactionTests {
  @Test func oneBadEffectHarmsNoOther() async throws {
    try await JobTestbed.with(attempts: 1, concurrency: 40) { bed in
      let queue = bed.queue()
      _ = try await bed.pool.execute("create table made (job uuid primary key)")
      try await bed.submitMany(queue, 1...40, of: 1)
      let jobs = try await queue.claim("work", upTo: 40, holder: "test")
      let outcomes = await withTaskGroup(of: Bool.self) { group in
        for job in jobs {
          group.addTask {
            let made = JobTestbed.number(job.id) % 10 == 0 ? "no id" : job.id
            let outcome = JobOutcome(resultId: "") { transaction in
              _ = try await transaction.execute("insert into made values ($1::uuid)", [.text(made)])
            }
            return (try? await queue.complete(job, outcome)) ?? false
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 }.count == 36)
      #expect(try await bed.pool.query("select from made").count == 36)
      #expect(try await queue.statistics().first?.succeeded == 36)
      #expect(try await queue.statistics().first?.running == 4)
      await queue.close()
    }
  }

  @Test func aClaimThatWasLostIsNotCompletedBesideANewerOneOfTheSameJob() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      _ = try await bed.pool.execute("create table made (lease bigint)")
      let lost = try #require(try await queue.claim("work", upTo: 1, holder: "test").first)
      _ = try await bed.pool.execute("update jobs set lease_until_ms = 1")
      try await queue.takeBackExpired()
      let newer = try #require(try await queue.claim("work", upTo: 1, holder: "test").first)
      #expect(try await queue.leases(of: [lost, newer]) == [.lost, .held])
      let done = await withTaskGroup(of: Int64?.self) { group in
        // The first is under way alone; the other two share the next transaction.
        for job in [lost, lost, newer] {
          group.addTask {
            let outcome = JobOutcome(resultId: "") { transaction in
              _ = try await transaction.execute("insert into made values ($1)", [.int(job.lease)])
            }
            return (try? await queue.complete(job, outcome)) == true ? job.lease : nil
          }
        }
        return await group.reduce(into: [Int64]()) { if let lease = $1 { $0.append(lease) } }
      }
      #expect(done == [newer.lease])
      #expect(try await bed.pool.query("select lease from made").map { try $0.int("lease") } == [newer.lease])
      await queue.close()
    }
  }

  @Test func theSameJobHandedInByManyAtOnceIsOneJob() async throws {
    try await JobTestbed.with { bed in
      let queues = [bed.queue(), bed.queue()]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<60 {
          group.addTask { _ = try await bed.submit(queues[number % 2], number % 3) }
        }
        try await group.waitForAll()
      }
      #expect(try await queues[0].statistics().first?.queued == 3)
    }
  }

  @Test func aJobThatEndsWhileItIsHandedInAgainIsNotDoneAgain() async throws {
    try await JobTestbed.with(concurrency: 8) { bed in
      let (queue, other) = (bed.queue(), bed.queue())
      try await running(bed.worker(queue) { _, _ in }) {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for lane in 0..<4 {
            group.addTask {
              for number in 1...60 { _ = try await bed.submit(lane % 2 == 0 ? queue : other, number) }
            }
          }
          try await group.waitForAll()
        }
        for number in 1...60 { #expect(try await bed.end(queue, number).state == .succeeded) }
      }
      #expect(try await bed.effects().count == 60)
    }
  }

  @Test func aTransactionThatFailsLeavesNoJob() async throws {
    try await JobTestbed.with { bed in
      for mode in [JobQueueMode.queued, .direct] {
        let queue = bed.queue(mode: mode)
        await #expect(throws: CancellationError.self) {
          try await queue.transaction { transaction in
            _ = try await transaction.submit(bed.job(1))
            throw CancellationError()
          }
        }
        let left = try await queue.status(JobTestbed.id(1), of: JobTestbed.owner)
        #expect(left == nil)
        await queue.close()
      }
    }
  }
}
