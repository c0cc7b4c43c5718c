/// Reads a `multipart/form-data` body piece by piece (RFC 2046 5.1, RFC 7578).
///
/// A pure state machine: bytes in, events out, however the bytes are cut. It never holds more than one
/// delimiter or one block of headers back, and refuses at the first byte that passes a limit.
package struct MultipartParser: Sendable {
  /// How much a body may hold.
  package struct Limits: Sendable {
    /// Bytes of content in one part.
    package var partBytes: Int
    /// Parts in all.
    package var parts: Int
    /// Bytes of one part's headers, and of the text before the first part.
    package var headerBytes: Int

    /// The limits of an upload: 10 MiB in a part, 8 parts, 4 KiB of headers.
    package init(partBytes: Int = 10 * 1024 * 1024, parts: Int = 8, headerBytes: Int = 4096) {
      self.partBytes = partBytes
      self.parts = parts
      self.headerBytes = headerBytes
    }
  }

  private enum State: Sendable {
    case preamble, delimited, headers, content, finished
  }

  private let delimiter: [UInt8]
  private let limits: Limits
  private var state = State.preamble
  /// What was not understood yet. Starts with a line end, so that a first delimiter looks like all others.
  private var pending: [UInt8] = Array("\r\n".utf8)
  private var start = 0
  private var parts = 0
  private var partBytes = 0

  /// A parser for a body whose Content-Type names this boundary; nil for a boundary RFC 2046 forbids.
  package init?(boundary: String, limits: Limits = Limits()) {
    let bytes = Array(boundary.utf8)
    guard (1...70).contains(bytes.count), bytes.allSatisfy({ (0x20..<0x7F).contains($0) }), bytes.last != 0x20
    else { return nil }
    delimiter = Array("\r\n--".utf8) + bytes
    self.limits = limits
  }

  /// Whether the closing delimiter has been read; a body that ends before is malformed.
  package var isFinished: Bool { state == .finished }

  /// What the next bytes of the body mean.
  package mutating func consume(_ bytes: some Sequence<UInt8>) throws(MultipartFault) -> [MultipartEvent] {
    guard state != .finished else { return [] }
    pending.append(contentsOf: bytes)
    var events: [MultipartEvent] = []
    while try advance(&events) {}
    pending.removeSubrange(..<start)
    start = 0
    return events
  }

  /// Takes one step; false when more bytes are needed, or none any more.
  private mutating func advance(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
    switch state {
    case .preamble, .content: try advanceToDelimiter(&events)
    case .delimited: try advancePastDelimiter(&events)
    case .headers: try advanceThroughHeaders(&events)
    case .finished: false
    }
  }

  private mutating func advanceToDelimiter(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
    let found = firstIndex(of: delimiter, allowingCutOff: true)
    let end = found ?? pending.count
    partBytes += end - start
    if state == .content {
      guard partBytes <= limits.partBytes else { throw .partTooLarge }
      if end > start { events.append(.content(Array(pending[start..<end]))) }
    } else {
      guard partBytes <= limits.headerBytes else { throw .malformed }
    }
    start = end
    guard found != nil, pending.count - end >= delimiter.count else { return false }
    start += delimiter.count
    if state == .content { events.append(.partEnded) }
    state = .delimited
    return true
  }

  private mutating func advancePastDelimiter(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
    // RFC 2046 lets blanks stand between a boundary and its line end.
    var index = start
    while index < pending.count, pending[index] == 0x20 || pending[index] == 0x09 { index += 1 }
    guard index - start <= 64 else { throw .malformed }
    guard pending.count - index >= 2 else { return false }
    switch (pending[index], pending[index + 1]) {
    case (0x2D, 0x2D) where index == start:
      state = .finished
      events.append(.finished)
    case (0x0D, 0x0A):
      state = .headers
    default:
      throw .malformed
    }
    start = index + 2
    return true
  }

  private mutating func advanceThroughHeaders(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
    guard let end = firstIndex(of: Array("\r\n\r\n".utf8), allowingCutOff: false) else {
      guard pending.count - start <= limits.headerBytes else { throw .malformed }
      return false
    }
    guard end - start <= limits.headerBytes else { throw .malformed }
    parts += 1
    guard parts <= limits.parts else { throw .tooManyParts }
    events.append(.partBegan(try MultipartPart(headerBlock: Array(pending[start..<end]))))
    start = end + 4
    partBytes = 0
    state = .content
    return true
  }

  /// Where the pattern begins in what is pending; a beginning cut off by the end counts where allowed.
  private func firstIndex(of pattern: [UInt8], allowingCutOff: Bool) -> Int? {
    pending.withUnsafeBufferPointer { bytes in
      var index = start
      while let next = bytes[index...].firstIndex(of: 0x0D) {
        let length = min(pattern.count, bytes.count - next)
        let isWhole = length == pattern.count
        if (isWhole || allowingCutOff) && bytes[next..<next + length].elementsEqual(pattern.prefix(length)) {
          return next
        }
        index = next + 1
      }
      return nil
    }
  }
}
