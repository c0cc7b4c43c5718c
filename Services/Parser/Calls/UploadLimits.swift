/// Sizes of what travels; row 6 of the mission gives the file's.
enum UploadLimits {
  /// The largest file.
  static let fileBytes = 10 * 1_024 * 1_024
  /// The largest piece of a file in one message.
  static let chunkBytes = 256 * 1_024
}
