import FramedRPC
import Messages
import Synchronization
import Testing

@Suite struct CallTests {
  @Test func aMessageComesBack() async throws {
    try await Echo.with { _, client in
      let message = Problem(code: "hello", detail: String(repeating: "ä", count: 500))
      let answer = try await client.echo(message, patient())
      #expect(answer == message)
    }
  }

  @Test func manyCallersShareOneConnection() async throws {
    try await Echo.with { server, client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for caller in 0..<50 {
          group.addTask {
            for call in 0..<40 {
              let message = Problem(code: "\(caller)", retryAfterMilliseconds: Int64(call))
              let answer = try await client.echo(message, patient())
              #expect(answer == message)
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(server.connectionCount == 1)
    }
  }

  @Test func metadataTravels() async throws {
    try await Echo.with { _, client in
      let metadata = Metadata(requestId: "request", personId: "person", tier: 2, roles: ["admin"])
      let answer = try await client.unary(
        Echo.unary, Problem(code: "who"), CallOptions(timeout: .seconds(30), metadata: metadata))
      #expect(answer == Problem(code: "person", detail: "request"))
    }
  }

  @Test func anErrorArrivesWithAllItsPartsButTheLicenceToRetry() async throws {
    try await Echo.with { _, client in
      await #expect(
        throws: RPCError(
          code: .notFound, errorCode: "resume_not_found", detail: "so", retryAfter: .milliseconds(1500))
      ) { try await client.echo(Problem(code: "fail", detail: "so"), patient()) }
    }
  }

  @Test func anUnexpectedErrorSaysNothingOfItsCause() async throws {
    try await Echo.with { _, client in
      await #expect(throws: RPCError(code: .internal, errorCode: "internal_error")) {
        try await client.echo(Problem(code: "crash"), patient())
      }
    }
  }

  @Test func anUnknownMethodIsRefused() async throws {
    try await Echo.with { _, client in
      let method = Method<Problem, Problem>("test.Echo/Nothing", .unary)
      let error = await #expect(throws: RPCError.self) { try await client.unary(method, Problem(), patient()) }
      #expect(error?.code == .unimplemented)
    }
  }

  @Test func aCallOfTheWrongKindIsRefused() async throws {
    try await Echo.with { _, client in
      let method = Method<Problem, Problem>(Echo.collect.name, .unary)
      let error = await #expect(throws: RPCError.self) { try await client.unary(method, Problem(), patient()) }
      #expect(error?.code == .invalidArgument)
    }
  }

  @Test func aStreamArrivesInOrderAndEnds() async throws {
    try await Echo.with { _, client in
      let request = Problem(code: "n", retryAfterMilliseconds: 5000)
      let numbers = try await client.serverStreaming(Echo.count, request, patient()) { stream in
        var numbers: [Int64] = []
        for try await message in stream { numbers.append(message.retryAfterMilliseconds) }
        return numbers
      }
      #expect(numbers == Array(0..<5000))
    }
  }

  @Test func aStreamThatFailsHasItsMessagesFirst() async throws {
    try await Echo.with { _, client in
      let read = Mutex(0)
      let error = await #expect(throws: RPCError.self) {
        try await client.serverStreaming(
          Echo.count, Problem(detail: "fail", retryAfterMilliseconds: 10), patient()
        ) { stream in
          for try await _ in stream {
            read.withLock { $0 += 1 }
            try await Task.sleep(for: .milliseconds(1))
          }
        }
      }
      #expect(error?.errorCode == "damaged_file")
      #expect(read.withLock { $0 } == 10)
    }
  }

  @Test func aReaderThatLeavesStopsTheWriter() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { _, client in
      let request = Problem(code: String(repeating: "x", count: 1000), retryAfterMilliseconds: 10_000_000)
      try await client.serverStreaming(Echo.count, request, patient()) { stream in
        for try await message in stream where message.retryAfterMilliseconds == 100 { break }
      }
      try await eventually { notes.count("stopped") == 1 }
      let answer = try await client.echo(Problem(code: "after"), patient()).code
      #expect(answer == "after")
    }
  }

  @Test func aSlowReaderBoundsWhatTheWriterWrites() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { _, client in
      let request = Problem(code: String(repeating: "x", count: 10_000), retryAfterMilliseconds: 100_000)
      try await client.serverStreaming(Echo.count, request, patient(60)) { stream in
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
        try await eventually {
          let before = notes.count("written")
          try await Task.sleep(for: .milliseconds(200))
          return notes.count("written") == before
        }
        // A gigabyte is asked for; what waits anywhere is sockets and our bounds.
        #expect(notes.count("written") < 5_000)
      }
    }
  }

  @Test func aSlowReaderAndAHandlerThatNeverReadsHoldUpNobodyElse() async throws {
    let notes = Echo.Notes()
    try await Echo.with(notes: notes) { server, client in
      let upload = Task {
        try await client.clientStreaming(Echo.ignore, patient()) { writer in
          while true { try await writer.write(Problem(detail: String(repeating: "x", count: 50_000))) }
        }
      }
      let request = Problem(code: String(repeating: "x", count: 10_000), retryAfterMilliseconds: 100_000)
      try await client.serverStreaming(Echo.count, request, patient(60)) { stream in
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
        try await eventually {
          let before = notes.count("written")
          try await Task.sleep(for: .milliseconds(100))
          return notes.count("written") == before
        }
        for number in 0..<200 {
          let answer = try await client.echo(Problem(code: "\(number)"), patient())
          #expect(answer.code == "\(number)")
        }
      }
      #expect(server.connectionCount == 1)
      upload.cancel()
      _ = await upload.result
    }
  }

  @Test func aMessageMayBeLargerThanTheCredit() async throws {
    try await Echo.with(limits: RPCLimits(initialCreditBytes: 1_024)) { _, client in
      let part = Problem(detail: String(repeating: "x", count: 100_000))
      let answer = try await client.clientStreaming(Echo.collect, patient()) { writer in
        for _ in 0..<20 { try await writer.write(part) }
      }
      #expect(answer == Problem(code: "20", retryAfterMilliseconds: 2_000_000))
    }
  }

  @Test func anUploadIsReadWhole() async throws {
    try await Echo.with { _, client in
      let part = Problem(detail: String(repeating: "x", count: 64 << 10))
      let answer = try await client.clientStreaming(Echo.collect, patient()) { writer in
        for _ in 0..<160 { try await writer.write(part) }
      }
      #expect(answer == Problem(code: "160", retryAfterMilliseconds: 160 * 64 << 10))
    }
  }

  @Test func anUploadThatIsAnsweredEarlyEnds() async throws {
    try await Echo.with { _, client in
      let answer = try await client.clientStreaming(Echo.collect, patient()) { writer in
        try await writer.write(Problem(code: "enough"))
        while true { try await writer.write(Problem(detail: "more")) }
      }
      #expect(answer.code == "1")
    }
  }

  @Test func anUploadThatFailsHereFailsWithThat() async throws {
    try await Echo.with { _, client in
      await #expect(throws: RPCError(code: .outOfRange, errorCode: "too_large")) {
        try await client.clientStreaming(Echo.collect, patient()) { writer in
          try await writer.write(Problem())
          throw RPCError(code: .outOfRange, errorCode: "too_large")
        }
      }
    }
  }

  @Test func aMessageLargerThanTheServiceAcceptsIsNotSent() async throws {
    try await Echo.with(limits: RPCLimits(maxFrameBytes: 4096)) { _, client in
      let large = Problem(detail: String(repeating: "x", count: 5000))
      let error = await #expect(throws: RPCError.self) { try await client.echo(large, patient()) }
      #expect(error?.errorCode == "message_too_large")
      let answer = try await client.echo(Problem(code: "small"), patient()).code
      #expect(answer == "small")
    }
  }
}
