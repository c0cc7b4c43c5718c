/// Bits of the flags field.
enum TextFlags {
  static let bold = 1
  /// A person could not see it.
  static let hidden = 2
}
