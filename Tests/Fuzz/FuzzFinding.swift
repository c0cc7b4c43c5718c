/// Something that must never happen, and the case it happened in.
package struct FuzzFinding: Error, CustomStringConvertible {
  /// The number of the case, for `--case`.
  package let number: UInt64
  /// What happened.
  package let text: String

  package init(number: UInt64, text: String) {
    self.number = number
    self.text = text
  }

  package var description: String { "case \(number): \(text)" }
}
