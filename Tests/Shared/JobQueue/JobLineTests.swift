import JobQueue
import Messages
import Postgres
import Testing

/// Who comes next.
@Suite struct JobLineTests {
  @Test func thePersonWithOneJobComesNextButOne() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      try await bed.submitMany(queue, 1...300, of: 1)
      let lone = try await bed.submit(queue, 301, owner: JobTestbed.person(2))
      #expect(lone.queuePosition <= 1)
      let first = try await queue.claim(bed.kind.name, upTo: 2, holder: "test")
      #expect(first.contains { $0.id == JobTestbed.id(301) })
      await queue.close()
    }
  }

  @Test func aHigherTierHasMoreOfTheTurnsAndTheOtherStillHasSome() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      try await bed.submitMany(queue, 1...100, of: 1, tier: 1)
      try await bed.submitMany(queue, 101...200, of: 2, tier: 3)
      let claimed = try await queue.claim(bed.kind.name, upTo: 50, holder: "test")
      let premium = claimed.filter { $0.owner == JobTestbed.person(2) }.count
      #expect((36...44).contains(premium), "PREMIUM weighs four times as much as FREE")
      await queue.close()
    }
  }

  @Test func newcomersWithoutEndDoNotKeepAPersonsNextJobWaitingForEver() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      try await bed.submitMany(queue, 1...2, of: 1)
      var place = 0
      for number in 3...400 {
        _ = try await bed.submit(queue, number, owner: JobTestbed.person(number))
        let next = try await queue.claim(bed.kind.name, upTo: 1, holder: "test")
        if next.first?.id == JobTestbed.id(2) {
          place = number
          break
        }
      }
      #expect((3...80).contains(place), "about a stride of newcomers go before")
      await queue.close()
    }
  }

  @Test func aJobThatIsTriedAgainKeepsItsPlace() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      try await bed.submitMany(queue, 1...20, of: 1)
      let first = try #require(try await queue.claim(bed.kind.name, upTo: 1, holder: "test").first)
      try await queue.fail(first, bed.failure, .again(after: .zero))
      try await queue.admitDue()
      #expect(try await queue.claim(bed.kind.name, upTo: 1, holder: "test").first?.id == first.id)
      await queue.close()
    }
  }

  @Test func aClaimReadsTheHeadOfTheLineAndNotAllOfIt() async throws {
    try await JobTestbed.with { bed in
      let queue = bed.queue()
      // The plans of this connection are of a time when nothing waited.
      for number in 1...10 {
        _ = try await bed.submit(queue, number)
        _ = try await queue.claim(bed.kind.name, upTo: 1, holder: "test")
      }
      _ = try await bed.pool.execute(
        """
        insert into jobs (id, kind, owner, tier, payload, request_id, traceparent, state, attempts_allowed, run_at_ms,
          created_at_ms, revision, place)
        select gen_random_uuid(), 'work', gen_random_uuid(), 1, '', '', '', 1, 3, 0, 0, 0, n
        from generate_series(1, 30000) n
        """)
      for number in 11...30 {
        _ = try await bed.submit(queue, number)
        let job = try #require(try await queue.claim(bed.kind.name, upTo: 1, holder: "test").first)
        try await queue.renew([job])
        #expect(try await queue.leases(of: [job]) == [.held])
        #expect(try await queue.complete(job, JobOutcome(resultId: "")))
      }
      // A connection counts what it read when it ends, or when it is asked to.
      await queue.close()
      try await eventually {
        try await bed.pool.query("select from pg_stat_activity where datname = current_database()").count == 1
      }
      _ = try await bed.pool.query("select pg_stat_force_next_flush()")
      let read = try await bed.pool.query("select pg_stat_get_tuples_returned('jobs'::regclass) as n").first?.int("n")
      #expect(read ?? 0 < 30_000, "no statement reads the table from end to end")
    }
  }
}
