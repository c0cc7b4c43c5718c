/// What clamd answers to INSTREAM: a line that a NUL ends (clamd(8)).
enum ScanReply {
  /// The longest that is read of one.
  static let bytesLimit = 4_096

  /// Throws unless the answer is exactly that the file is clean.
  static func check(_ bytes: [UInt8]) throws(ScanFault) {
    guard !bytes.isEmpty else { throw .unavailable("it hung up without an answer") }
    // Cut off, it may have been about to say anything; more than one line is none that was asked for.
    guard bytes.firstIndex(of: 0) == bytes.count - 1 else { throw .failed("its answer is not one whole line") }
    if bytes == Array("stream: OK\0".utf8) { return }
    let text = String(decoding: bytes.dropLast(), as: UTF8.self)
    guard text.hasPrefix("stream: "), text.hasSuffix(" FOUND") else { throw .failed(text) }
    throw .infected(String(text.dropFirst(8).dropLast(6)))
  }
}
