import FramedRPC
import JobQueue
import Messages
import Postgres
import ServiceKit
import Synchronization
import TestSupport
import Testing

@Suite struct JobQueueTests {
  @Test func aJobRunsOnceAndItsEffectIsThereWhenItHasSucceeded() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      let accepted = try await bed.submit(queue, 1)
      #expect(accepted.state == .queued)
      #expect(accepted.queuePosition == 0)
      #expect(accepted.attemptsAllowed == 3)
      let end = try await running(bed.worker(queue) { _, _ in }) { try await bed.end(queue, 1) }
      #expect(end.state == .succeeded)
      #expect(end.percent == 100)
      #expect(end.resultId == "made-by-1")
      #expect(end.notices == [Problem(code: "note")])
      #expect(try await bed.effects() == ["001/1"])
    }
  }

  @Test func theSameIdAgainIsTheSameJob() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      _ = try await bed.submit(queue, 1)
      #expect(try await queue.list(state: .unspecified, kind: "", after: .start, limit: 10).count == 1)
    }
  }

  @Test func somebodyElsesJobIsNotThere() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      let stranger = "00000000-0000-4000-8000-000000000002"
      #expect(try await queue.status(JobTestbed.id(1), of: stranger) == nil)
      #expect(try await queue.cancel(JobTestbed.id(1), of: stranger) == nil)
      await #expect(throws: RPCError.self) { try await bed.submit(queue, 1, owner: stranger) }
      #expect(try await queue.status(JobTestbed.id(1), of: JobTestbed.owner)?.state == .queued)
    }
  }

  @Test func anAttemptThatFailsIsTriedAgainAndThenTheJobHasFailedAndGivesBack() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      let attempts = Mutex(0)
      let settled = Mutex<[String]>([])
      _ = try await bed.submit(queue, 1)
      let worker = bed.worker(queue, settled: { id in settled.withLock { $0.append(id) } }) { _, _ in
        attempts.withLock { $0 += 1 }
        throw JobFailure(Problem(code: "timed_out", detail: "d"), isRetryable: true)
      }
      let end = try await running(worker) {
        let end = try await bed.end(queue, 1)
        try await eventually { settled.withLock { $0 } == [JobTestbed.id(1)] }
        return end
      }
      #expect(end.state == .failed)
      #expect(end.problem == Problem(code: "timed_out", detail: "d"))
      #expect(attempts.withLock { $0 } == 3)
      #expect(try await bed.effects().isEmpty)
    }
  }

  @Test func whatCannotSucceedIsNotTriedAgain() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      let worker = bed.worker(queue) { _, _ in
        throw JobFailure(Problem(code: "damaged_file"), isRetryable: false)
      }
      let end = try await running(worker) { try await bed.end(queue, 1) }
      #expect(end.state == .failed)
      #expect(end.attempt == 1)
    }
  }

  @Test func aJobThatWaitsIsCalledOffAtOnceAndOneThatRunsSoonInAnotherProcess() async throws {
    try await JobTestbed.with { bed in
      let here = bed.queue()
      let there = bed.queue()
      _ = try await bed.submit(here, 1)
      #expect(try await here.cancel(JobTestbed.id(1), of: JobTestbed.owner)?.state == .cancelled)
      _ = try await bed.submit(here, 2)
      let started = AsyncStream<Void>.makeStream()
      let worker = bed.worker(there) { _, _ in
        started.continuation.yield()
        try await Task.sleep(for: .seconds(600))
      }
      let end = try await running(worker) {
        for await _ in started.stream { break }
        _ = try await here.cancel(JobTestbed.id(2), of: JobTestbed.owner)
        return try await bed.end(there, 2)
      }
      #expect(end.state == .cancelled)
      #expect(try await bed.effects().isEmpty)
    }
  }

  @Test func aJobOfALostProcessRunsAgainAndTheLostOneCanNoLongerComplete() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      let arrived = AsyncStream<Int>.makeStream()
      let release = AsyncStream<Void>.makeStream()
      _ = try await bed.submit(queue, 1)
      let worker = bed.worker(queue) { job, _ in
        arrived.continuation.yield(job.attempt)
        // The first attempt hangs, as if its process had lost the database, until the second has ended.
        if job.attempt == 1 { for await _ in release.stream { break } }
      }
      let end = try await running(worker) {
        for await _ in arrived.stream { break }
        _ = try await bed.pool.execute("update jobs set lease_until_ms = 1")
        let end = try await bed.end(queue, 1)
        release.continuation.yield()
        return end
      }
      #expect(end.state == .succeeded)
      #expect(end.resultId == "made-by-2")
      #expect(try await bed.effects() == ["001/2"])
    }
  }

  @Test func aProcessThatDiesAtItsLastAttemptLeavesAFailedJob() async throws {
    try await JobTestbed.with(attempts: 1) { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      let started = AsyncStream<Void>.makeStream()
      let worker = bed.worker(queue) { _, _ in
        started.continuation.yield()
        try await Task.sleep(for: .seconds(600))
      }
      let end = try await running(worker) {
        for await _ in started.stream { break }
        _ = try await bed.pool.execute("update jobs set lease_until_ms = 1")
        return try await bed.end(queue, 1)
      }
      #expect(end.state == .failed)
      #expect(end.problem?.code == "interrupted")
    }
  }

  @Test func aWorkerThatIsStoppedGivesItsJobBackWithoutCountingTheAttempt() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      let started = AsyncStream<Void>.makeStream()
      let worker = bed.worker(queue) { _, _ in
        started.continuation.yield()
        try await Task.sleep(for: .seconds(600))
      }
      try await running(worker) { for await _ in started.stream { break } }
      let status = try await queue.status(JobTestbed.id(1), of: JobTestbed.owner)
      #expect(status?.state == .queued)
      #expect(status?.attempt == 0)
    }
  }

  @Test func anAttemptThatTakesTooLongTimesOut() async throws {
    try await JobTestbed.with(attempts: 1, timeout: .milliseconds(50)) { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      let worker = bed.worker(queue) { _, _ in try await Task.sleep(for: .seconds(600)) }
      let end = try await running(worker) { try await bed.end(queue, 1) }
      #expect(end.problem?.code == "timed_out")
    }
  }

  @Test func progressNeverFallsAndReachesTheWatcher() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      let seen = Mutex<[Int32]>([])
      let go = AsyncStream<Void>.makeStream()
      _ = try await bed.submit(queue, 1)
      let worker = bed.worker(queue) { _, progress in
        await progress.report(40, "Matching")
        await progress.report(20, "Matching")
        for await _ in go.stream { break }
      }
      try await running(worker) {
        _ = try await queue.watch(JobTestbed.id(1), of: JobTestbed.owner) { status in
          seen.withLock { $0.append(status.percent) }
          if status.stage == "Matching" { go.continuation.yield() }
        }
      }
      let percents = seen.withLock { $0 }
      #expect(percents == percents.sorted())
      #expect(percents.contains(40))
      #expect(percents.last == 100)
    }
  }

  @Test func twoWorkersDoEveryJobOnce() async throws {
    try await JobTestbed.with(concurrency: 4) { bed in
      let queues = [bed.queue(), bed.queue()]
      for number in 1...60 { _ = try await bed.submit(queues[number % 2], number) }
      try await running(bed.worker(queues[0]) { _, _ in }) {
        try await running(bed.worker(queues[1]) { _, _ in }) {
          for number in 1...60 {
            let end = try await bed.end(queues[0], number)
            #expect(end.state == .succeeded)
          }
        }
      }
      #expect(try await bed.effects().count == 60)
      #expect(try await Set(bed.effects()).count == 60)
    }
  }

  @Test func onePersonsManyJobsDoNotHoldUpAnother() async throws {
    try await JobTestbed.with(concurrency: 2) { bed in
      let queue = bed.queue()
      let other = "00000000-0000-4000-8000-000000000002"
      for number in 1...20 { _ = try await bed.submit(queue, number) }
      _ = try await bed.submit(queue, 21, owner: other)
      let order = Mutex<[String]>([])
      let worker = bed.worker(queue) { job, _ in order.withLock { $0.append(job.owner) } }
      try await running(worker) {
        for number in 1...20 { _ = try await bed.end(queue, number) }
        _ = try await bed.end(queue, 21, owner: other)
      }
      let place = try #require(order.withLock { $0.firstIndex(of: other) })
      #expect(place <= 3)
    }
  }

  @Test func operatorsPauseDrainAndRetry() async throws {
    try await JobTestbed.with(attempts: 1) { bed in
      let queue = bed.queue()
      try await queue.control(.drain, kinds: ["work"])
      await #expect(throws: RPCError.self) { try await bed.submit(queue, 1) }
      try await queue.control(.pause, kinds: ["work"])
      _ = try await bed.submit(queue, 1)
      let fails = Mutex(true)
      let worker = bed.worker(queue) { _, _ in
        if fails.withLock({ $0 }) { throw JobFailure(Problem(code: "x"), isRetryable: false) }
      }
      try await running(worker) {
        #expect(try await queue.statistics().first?.paused == true)
        #expect(try await queue.status(JobTestbed.id(1), of: JobTestbed.owner)?.state == .queued)
        try await queue.control(.resume, kinds: ["work"])
        #expect(try await bed.end(queue, 1).state == .failed)
        fails.withLock { $0 = false }
        try await eventually { try await queue.control(.retry, job: JobTestbed.id(1)) }
        #expect(try await bed.end(queue, 1).state == .succeeded)
      }
      #expect(try await queue.statistics().first?.succeeded == 1)
    }
  }

  @Test func theWaitBetweenAttemptsDoublesUpToItsLimit() {
    let backoff = JobBackoff(first: .seconds(1), limit: .seconds(10))
    #expect((1...6).map { backoff.delay(afterAttempt: $0, chance: 0) } == [1, 2, 4, 8, 10, 10].map { .seconds($0) })
    #expect(backoff.delay(afterAttempt: 1, chance: 0.99) < .milliseconds(1_100))
    #expect(backoff.delay(afterAttempt: 10_000, chance: 0) == .seconds(10))
  }
}
