/// Writes one JSON text (RFC 8259), front to back, into a growing array of bytes.
///
/// The writer puts the commas; the caller keeps the order: in an object a key before each value.
package struct JSONWriter: Sendable {
  /// A place in the text to which a writer can go back.
  package struct Mark: Sendable {
    fileprivate let count: Int
    fileprivate let needsComma: Bool
  }

  /// The text so far, UTF-8.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty text with room for `capacity` bytes.
  package init(capacity: Int = 512) {
    bytes.reserveCapacity(capacity)
  }

  /// The text so far as a string.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the text ends now.
  package var mark: Mark { Mark(count: bytes.count, needsComma: needsComma) }

  /// Forgets everything written since `mark` was taken.
  package mutating func rollBack(to mark: Mark) {
    bytes.removeLast(bytes.count - mark.count)
    needsComma = mark.needsComma
  }

  /// Writes an object whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose elements `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a member's name; its value must follow.
  package mutating func key(_ name: String) {
    separate()
    quote(name, limit: .max)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string of which at most `limit` bytes of UTF-8 are kept; what is cut ends in "…".
  package mutating func string(_ value: String, limit: Int = .max) {
    separate()
    quote(value, limit: limit)
  }

  /// Writes a whole number.
  package mutating func integer(_ value: some BinaryInteger) {
    raw(String(value))
  }

  /// Writes a number; JSON has no infinities and no NaN, so these become null.
  package mutating func double(_ value: Double) {
    raw(value.isFinite ? value.description : "null")
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  /// Writes null.
  package mutating func null() {
    raw("null")
  }

  /// Writes text that is JSON already.
  package mutating func raw(_ json: some StringProtocol) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  /// Ends the text with a line feed, as a line of a log.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(bytes more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
