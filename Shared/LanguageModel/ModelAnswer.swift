/// What a model answered.
package struct ModelAnswer: Sendable, Equatable {
  /// The whole text.
  package let text: String
  package let usage: ModelUsage

  package init(text: String, usage: ModelUsage = ModelUsage()) {
    self.text = text
    self.usage = usage
  }
}
