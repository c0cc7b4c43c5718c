/// What one run of the extractor may take. Memory and processor time the child limits by itself, before it reads.
struct ExtractionLimits: Sendable {
  /// Most bytes that are taken from it; it stops below by itself.
  var outputBytes = 9 * 1_024 * 1_024
  /// How long it may run by the clock; an attempt to parse has 30 s (row 16 of the mission).
  var deadline = Duration.seconds(20)
}
