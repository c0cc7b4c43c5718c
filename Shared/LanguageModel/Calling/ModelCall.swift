/// Asks a model until it gives an answer that can be used, within a policy.
package struct ModelCall: Sendable {
  private let model: any LanguageModel
  private let policy: RetryPolicy
  private let clock: any Clock<Duration>

  package init(
    _ model: any LanguageModel, policy: RetryPolicy = RetryPolicy(), clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.model = model
    self.policy = policy
    self.clock = clock
  }

  /// What `read` makes of the first answer that it can use, with what all attempts took; throws what ended the last
  /// attempt. `read` throws `.malformedAnswer` for an answer that another attempt may better.
  package func run<Output: Sendable>(
    _ request: ModelRequest, read: @Sendable (ModelAnswer) throws(LanguageModelError) -> Output
  ) async throws(LanguageModelError) -> (output: Output, usage: ModelUsage) {
    var usage = ModelUsage()
    var attempt = 0
    while true {
      do throws(LanguageModelError) {
        let answer = try await self.attempt(request)
        usage = usage + answer.usage
        return (try read(answer), usage)
      } catch {
        usage = usage + error.usage
        guard let wait = policy.wait(afterAttempt: attempt, error) else {
          throw LanguageModelError(error.code, error.detail, retryAfter: error.retryAfter, usage: usage)
        }
        attempt += 1
        try await pause(wait, usage)
      }
    }
  }

  private func pause(_ wait: Duration, _ usage: ModelUsage) async throws(LanguageModelError) {
    do { try await clock.sleep(for: wait) } catch { throw LanguageModelError(.cancelled, usage: usage) }
  }

  /// One attempt, within the request's time.
  private func attempt(_ request: ModelRequest) async throws(LanguageModelError) -> ModelAnswer {
    let result = await withTaskGroup(of: Result<ModelAnswer, LanguageModelError>.self) { group in
      group.addTask {
        do throws(LanguageModelError) {
          return .success(try await model.answer(request))
        } catch {
          return .failure(error)
        }
      }
      group.addTask {
        let isOver: Void? = try? await clock.sleep(for: request.timeLimit)
        return .failure(LanguageModelError(isOver == nil ? .cancelled : .timedOut))
      }
      defer { group.cancelAll() }
      return await group.next() ?? .failure(LanguageModelError(.cancelled))
    }
    if Task.isCancelled { throw LanguageModelError(.cancelled) }
    return try result.get()
  }
}
