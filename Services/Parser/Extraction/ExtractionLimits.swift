/// What one run of the extractor may take. Memory and processor time the child limits by itself, before it reads.
package struct ExtractionLimits: Sendable {
  /// Most bytes that are taken from it; it stops below by itself.
  package var outputBytes: Int
  /// How long it may run by the clock; an attempt to parse has 30 s (row 16 of the mission).
  package var deadline: Duration

  package init(outputBytes: Int = 9 * 1_024 * 1_024, deadline: Duration = .seconds(20)) {
    self.outputBytes = outputBytes
    self.deadline = deadline
  }
}
