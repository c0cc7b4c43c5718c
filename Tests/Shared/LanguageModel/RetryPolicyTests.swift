import LanguageModel
import Testing

@Suite struct RetryPolicyTests {
  @Test func threeRetriesFollowAfterOneTwoAndFourSeconds() {
    let policy = RetryPolicy()
    let waits = (0..<4).map { policy.wait(afterAttempt: $0, LanguageModelError(.timedOut)) }
    #expect(waits == [.seconds(1), .seconds(2), .seconds(4), nil])
  }

  @Test func whatCannotPassIsNotTriedAgain() {
    for code in LanguageModelError.Code.allCases {
      let error = LanguageModelError(code)
      #expect((RetryPolicy().wait(afterAttempt: 0, error) != nil) == error.isPassing)
    }
  }

  @Test func aModelThatAsksForTimeGetsItWithinReason() {
    let policy = RetryPolicy()
    func wait(_ asked: Duration) -> Duration? {
      policy.wait(afterAttempt: 1, LanguageModelError(.rateLimited, retryAfter: asked))
    }
    #expect(wait(.seconds(1)) == .seconds(2))
    #expect(wait(.seconds(7)) == .seconds(7))
    #expect(wait(.seconds(60)) == nil)
  }

  @Test func usageAddsUp() {
    let sum =
      ModelUsage(inputTokens: 1, cachedTokens: 2, outputTokens: 3) + ModelUsage(inputTokens: 10, outputTokens: 1)
    #expect(sum == ModelUsage(inputTokens: 11, cachedTokens: 2, outputTokens: 4))
  }
}
