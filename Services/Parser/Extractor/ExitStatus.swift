/// How the process ends; the numbers are those of sysexits.h.
enum ExitStatus {
  /// The text is written, to its last line.
  static let done: Int32 = 0
  /// The document is refused; the reason is written.
  static let refused: Int32 = 65
  /// The process could not give up what it must give up, and has read nothing.
  static let cannotConfine: Int32 = 71
}
