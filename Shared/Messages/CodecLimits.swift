/// What encoding and decoding may take.
enum CodecLimits {
  /// The largest message on the wire, in bytes.
  static let messageBytes = 64 << 20

  /// Memory that encoding may take.
  static let encodedArenaBytes = 256 << 20

  /// Memory that decoding a message of that many bytes may take.
  ///
  /// An empty message inside another costs two bytes on the wire and about a hundred in memory, so that a small
  /// hostile message could ask for a lot; real ones stay under a tenth of this.
  static func decodedArenaBytes(of bytes: Int) -> Int {
    min((256 << 10) + 48 * bytes, 256 << 20)
  }
}
