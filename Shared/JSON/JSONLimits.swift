/// How much of a document is read before it is refused.
package struct JSONLimits: Sendable {
  /// Most bytes.
  package var bytes: Int
  /// Deepest nesting of arrays and objects.
  package var depth: Int
  /// Most values in the whole document.
  package var values: Int

  package init(bytes: Int, depth: Int, values: Int) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }

  /// For the body of a request: 256 kB, 32 deep, 10,000 values.
  package static let document = JSONLimits(bytes: 262_144, depth: 32, values: 10_000)

  /// For a resume: 2 MB, 32 deep, 100,000 values.
  package static let resume = JSONLimits(bytes: 2_097_152, depth: 32, values: 100_000)
}
