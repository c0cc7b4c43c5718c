/// Why a model gave no answer that can be used.
package struct LanguageModelError: Error, Sendable, Equatable {
  /// What happened.
  package enum Code: String, Sendable, CaseIterable {
    /// The time of the attempt was over.
    case timedOut
    /// It cannot be reached, or says that it is overloaded.
    case unavailable
    /// It asks to come back later.
    case rateLimited
    /// It answered with what is not of the form it was asked for.
    case malformedAnswer
    /// It would not answer this.
    case refused
    /// The conversation or the answer is too long for it.
    case tooLong
    /// It does not know the key, or the key may not do this.
    case unauthorized
    /// It calls the request wrong.
    case invalidRequest
    /// Nobody waits for the answer any more.
    case cancelled
  }

  package let code: Code
  /// For the log; never a key, never the person's text.
  package let detail: String
  /// How long the model asks to be left alone; nil when it says nothing.
  package let retryAfter: Duration?
  /// What was counted for the attempt all the same.
  package let usage: ModelUsage

  package init(
    _ code: Code, _ detail: String = "", retryAfter: Duration? = nil, usage: ModelUsage = ModelUsage()
  ) {
    self.code = code
    self.detail = detail
    self.retryAfter = retryAfter
    self.usage = usage
  }

  /// Whether the same request may work later.
  package var isPassing: Bool {
    switch code {
    case .timedOut, .unavailable, .rateLimited, .malformedAnswer: true
    case .refused, .tooLong, .unauthorized, .invalidRequest, .cancelled: false
    }
  }
}
