/// A word of a text.
package struct Token: Sendable, Equatable {
  /// As it is written, such as "Node.js" or "reconciliations".
  package let text: String
  /// As it is compared, such as "nodejs" or "reconciliation"; see `Normalizer.normal(_:)`.
  package let normal: String
  /// Its place in the text, in UTF-8 bytes.
  package let bytes: Range<Int>
  /// Whether a sentence, a line or a bullet begins with it.
  package let startsSentence: Bool
  /// Whether punctuation parts it from the word before: no phrase reaches across.
  package let followsBreak: Bool
}
