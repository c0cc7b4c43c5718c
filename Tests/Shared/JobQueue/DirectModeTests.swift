import JobQueue
import Messages
import Postgres
import Synchronization
import Testing

/// ENABLE_JOB_QUEUE=false.
@Suite struct DirectModeTests {
  @Test func workBeginsAtOnceWithTheSameResultsAndEvents() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue(mode: .direct)
      let go = AsyncStream<Void>.makeStream()
      let states = Mutex<[JobState]>([])
      let worker = bed.worker(queue) { _, progress in
        await progress.report(40, "Matching")
        for await _ in go.stream { break }
      }
      try await running(worker) {
        #expect(try await bed.submit(queue, 1).state == .running)
        #expect(try await bed.submit(queue, 1).state == .running)
        _ = try await queue.watch(JobTestbed.id(1), of: JobTestbed.owner) { status in
          states.withLock { $0.append(status.state) }
          if status.stage == "Matching" { go.continuation.yield() }
        }
      }
      #expect(Set(states.withLock { $0 }) == [.running, .succeeded])
      #expect(try await bed.effects() == ["001/1"])
    }
  }

  @Test func noMoreRunAtOnceThanTheKindAllows() async throws {
    try await JobTestbed.with(concurrency: 2) { bed in
      let queue = bed.queue(mode: .direct)
      let counts = Mutex((now: 0, most: 0))
      let worker = bed.worker(queue) { _, _ in
        counts.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        for _ in 0..<50 { await Task.yield() }
        counts.withLock { $0.now -= 1 }
      }
      try await running(worker) {
        for number in 1...30 { _ = try await bed.submit(queue, number) }
        for number in 1...30 { #expect(try await bed.end(queue, number).state == .succeeded) }
      }
      #expect(counts.withLock { $0.most } <= 2)
      #expect(try await bed.effects().count == 30)
    }
  }

  @Test func whatAFullProcessAcceptedAndNeverBeganIsTakenOver() async throws {
    try await JobTestbed.with { bed in
      // No worker runs here: the process is as good as dead.
      let lost = bed.queue(mode: .direct)
      #expect(try await bed.submit(lost, 1).state == .running)
      _ = try await bed.pool.execute("update jobs set lease_until_ms = 1")
      let queue = bed.queue(mode: .direct)
      let end = try await running(bed.worker(queue) { _, _ in }) { try await bed.end(queue, 1) }
      #expect(end.state == .succeeded)
      #expect(end.attempt == 2)
      await lost.close()
    }
  }

  @Test func aPausedKindWaitsInLine() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue(mode: .direct)
      try await queue.control(.pause, kinds: ["work"])
      #expect(try await bed.submit(queue, 1).state == .queued)
      let end = try await running(bed.worker(queue) { _, _ in }) {
        try await queue.control(.resume, kinds: ["work"])
        return try await bed.end(queue, 1)
      }
      #expect(end.state == .succeeded)
    }
  }
}
