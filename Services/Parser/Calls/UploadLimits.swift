/// Sizes of what travels.
enum UploadLimits {
  /// The largest piece of a file in one message.
  static let chunkBytes = 256 * 1_024
}
