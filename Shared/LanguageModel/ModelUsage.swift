/// What calls took.
package struct ModelUsage: Sendable, Equatable {
  /// Tokens that were read, those from a cache among them.
  package var inputTokens: Int
  /// Of these, how many came from the provider's cache.
  package var cachedTokens: Int
  /// Tokens that were written.
  package var outputTokens: Int

  package init(inputTokens: Int = 0, cachedTokens: Int = 0, outputTokens: Int = 0) {
    self.inputTokens = inputTokens
    self.cachedTokens = cachedTokens
    self.outputTokens = outputTokens
  }

  package static func + (one: ModelUsage, other: ModelUsage) -> ModelUsage {
    ModelUsage(
      inputTokens: one.inputTokens + other.inputTokens, cachedTokens: one.cachedTokens + other.cachedTokens,
      outputTokens: one.outputTokens + other.outputTokens)
  }
}
