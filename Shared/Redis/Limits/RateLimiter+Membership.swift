import Synchronization

extension RateLimiter {
  private static let pause = Duration.milliseconds(100)
  private static let beatPatience = Duration.milliseconds(250)
  /// How long a process may say nothing before it counts as gone, and how long one that is missing after Redis has come
  /// back empty is waited for.
  private static let silence = Duration.seconds(10)
  private static let roundsAtOnce = 8
  private static let reportsAtOnce = 500

  /// Keeps this process and Redis in step until its task is cancelled.
  package func run() async {
    while !Task.isCancelled {
      await keepInStep()
      try? await Task.sleep(for: Self.pause)
    }
    _ = try? await redis?.send(LimitCommands.leave(name), within: Self.beatPatience)
  }

  /// Tells Redis what it does not know and hears what is new there, until neither has anything to say.
  private func keepInStep() async {
    guard let redis, redis.isConnected else { return state.withLock { $0.isTrusted = false } }
    do throws(RedisError) {
      for _ in 0..<Self.roundsAtOnce {
        let (hashes, epoch) = state.withLock { ($0.hashes, $0.epoch) }
        guard let hashes else {
          let answers = try await redis.send(all: LimitCommands.load, within: Self.beatPatience)
          state.withLock { $0.hashes = LimitHashes(answers) }
          continue
        }
        guard let epoch else {
          try await tellEverything(redis, hashes)
          continue
        }
        guard try await beat(redis, epoch, hashes) else { return }
      }
    } catch {
      state.withLock { state in
        state.isTrusted = false
        // What refuses the scripts is another Redis, or one that was emptied.
        if case .refused = error { state.forgetRedis() }
      }
    }
  }

  /// Tells a Redis that has lost everything, or that is new to this process, what this process remembers.
  private func tellEverything(_ redis: RedisClient, _ hashes: LimitHashes) async throws(RedisError) {
    let word = try await redis.send(sign("", hashes), within: Self.beatPatience)
    guard let beat = LimitBeat(word) else { throw .malformed("not the answer to a sign of life") }
    let local = localInstant
    let reports = state.withLock { state in
      state.clockOffset = beat.now - local
      return state.ledger.takeAll(at: beat.now)
    }
    try await tell(reports[...], redis, beat.epoch, hashes)
    state.withLock { state in
      state.epoch = beat.epoch
      state.heard = 0
      state.hasCaughtUp = false
    }
  }

  private func tell(
    _ reports: ArraySlice<LimitLedger.Report>, _ redis: RedisClient, _ epoch: String, _ hashes: LimitHashes
  ) async throws(RedisError) {
    var rest = reports
    while !rest.isEmpty {
      let commands = rest.prefix(Self.reportsAtOnce).map { LimitCommands.report($0, epoch: epoch, hashes) }
      for answer in try await redis.send(all: commands, within: .seconds(2)) { _ = try answer.get() }
      rest = rest.dropFirst(Self.reportsAtOnce)
    }
  }

  /// One sign of life, with what Redis has not been told. Returns whether there may be more to say.
  private func beat(_ redis: RedisClient, _ epoch: String, _ hashes: LimitHashes) async throws(RedisError) -> Bool {
    // In one step: a mark that is said to have been heard of must come after all that was decided before it was.
    let (reports, sign) = state.withLock { state in
      (state.ledger.takeUntold(), Self.sign(name, epoch, state, hashes))
    }
    let answer: Result<RedisValue, RedisError>?
    do throws(RedisError) {
      try await tell(reports[...], redis, epoch, hashes)
      answer = try await redis.send(all: [sign], within: Self.beatPatience).first
    } catch {
      state.withLock { $0.ledger.putBack(reports) }
      throw error
    }
    guard case .success(let value) = answer, let beat = LimitBeat(value) else {
      state.withLock { state in
        state.ledger.putBack(reports)
        state.forgetRedis()
      }
      return true
    }
    let local = localInstant
    return state.withLock { state in
      let hadCaughtUp = state.hasCaughtUp
      if beat.epoch != epoch { state.ledger.putBack(reports) }
      state.clockOffset = beat.now - local
      state.note(beat)
      return state.epoch == nil || !beat.marks.isEmpty || !hadCaughtUp
    }
  }

  private func sign(_ epoch: String, _ hashes: LimitHashes) -> [RedisArgument] {
    state.withLock { Self.sign(name, epoch, $0, hashes) }
  }

  private static func sign(
    _ name: String, _ epoch: String, _ state: LimiterState, _ hashes: LimitHashes
  ) -> [RedisArgument] {
    LimitCommands.beat(
      name, epoch: epoch, heard: state.heard, expects: state.processes, hasCaughtUp: state.hasCaughtUp,
      silence: silence, hashes)
  }
}
