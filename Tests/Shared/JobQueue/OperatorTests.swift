import FramedRPC
import JobQueue
import Messages
import Postgres
import ServiceKit
import Synchronization
import Testing

/// What operators see and do.
@Suite struct OperatorTests {
  @Test func deadLettersAreKeptWithTheirPayloadAndRunAgainAllAtOnce() async throws {
    try await JobTestbed.with(attempts: 1) { bed in
      let queue = bed.queue()
      let fails = Mutex(true)
      let worker = bed.worker(queue) { _, _ in
        if fails.withLock({ $0 }) { throw JobFailure(Problem(code: "x"), isRetryable: false) }
      }
      try await running(worker) {
        for number in 1...5 { _ = try await bed.submit(queue, number) }
        try await eventually {
          let first = try await queue.statistics().first
          return first?.failed == 5 && first?.unsettled == 0
        }
        #expect(try await queue.inspect(JobTestbed.id(1))?.1.payloadBytes == 3)
        fails.withLock { $0 = false }
        #expect(try await queue.retryAll(.failed, kinds: ["work"]) == 5)
        for number in 1...5 { #expect(try await bed.end(queue, number).state == .succeeded) }
      }
      #expect(try await queue.retryAll(.failed, kinds: ["work"]) == 0)
      await #expect(throws: RPCError.self) { try await queue.retryAll(.succeeded, kinds: ["work"]) }
      #expect(try await queue.inspect(JobTestbed.id(1))?.1.payloadBytes == 0)
    }
  }

  @Test func aListShowsWaitingRunningAndEndedJobsPageByPage() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      for number in 1...9 { _ = try await bed.submit(queue, number, owner: JobTestbed.person(number)) }
      for job in try await queue.claim("work", upTo: 4, holder: "test").prefix(2) {
        #expect(try await queue.complete(job, JobOutcome(resultId: "")))
      }
      var seen: [String] = []
      var token = PageToken.start
      while true {
        let page = try await queue.list(state: .unspecified, kind: "", after: token, limit: 2)
        guard let last = page.last else { break }
        seen += page.map(\.jobId)
        token = PageToken(milliseconds: last.createdAtMilliseconds, id: last.jobId)
      }
      #expect(seen.count == 9)
      #expect(Set(seen).count == 9)
      for (state, count) in [(JobState.queued, 5), (.running, 2), (.succeeded, 2), (.failed, 0)] {
        #expect(try await queue.list(state: state, kind: "work", after: .start, limit: 20).count == count)
      }
      await queue.close()
    }
  }

  @Test func aJobIsForgottenWhenItsTimeIsOver() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue(retention: JobRetention(finished: .seconds(3_600), deadLetters: .seconds(7_200)))
      for number in 1...3 { _ = try await bed.submit(queue, number) }
      let jobs = try await queue.claim("work", upTo: 3, holder: "test")
      for job in jobs { #expect(try await queue.complete(job, JobOutcome(resultId: ""))) }
      #expect(try await queue.forgetOld("work", .succeeded) == 0)
      _ = try await bed.pool.execute(
        "update ended_jobs set created_at_ms = created_at_ms - 3700000 where id <> $1::uuid", [.text(jobs[0].id)])
      #expect(try await queue.forgetOld("work", .succeeded) == 2)
      #expect(try await queue.control(.remove, job: jobs[0].id))
      #expect(try await queue.inspect(jobs[0].id) == nil)
      await queue.close()
    }
  }

  @Test func inspectingShowsWhoRunsAJobAndWhatWentWrongLast() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      _ = try await bed.submit(queue, 1)
      let job = try #require(try await queue.claim("work", upTo: 1, holder: "the holder").first)
      let running = try #require(try await queue.inspect(job.id))
      #expect(running.0.state == .running)
      #expect(running.1.holder == "the holder")
      #expect(running.1.leaseUntilMilliseconds > 0)
      #expect(running.1.personId == JobTestbed.owner)
      try await queue.fail(job, bed.failure, .again(after: .seconds(60)))
      let waiting = try #require(try await queue.inspect(job.id))
      #expect(waiting.0.state == .queued)
      #expect(waiting.0.problem == nil)
      #expect(waiting.1.lastProblem?.code == "timed_out")
      #expect(waiting.1.runAtMilliseconds > waiting.0.createdAtMilliseconds + 50_000)
      await queue.close()
    }
  }
}
