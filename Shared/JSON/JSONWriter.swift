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
  private let isPretty: Bool
  private var depth = 0
  private var followsKey = false

  /// An empty text with room for `capacity` bytes; indented by two spaces when `pretty`, else on one line.
  package init(capacity: Int = 512, pretty: Bool = false) {
    isPretty = pretty
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
    bytes.append(contentsOf: (isPretty ? ": " : ":").utf8)
    needsComma = false
    followsKey = true
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

  /// Writes a value.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let truth): boolean(truth)
    case .number(let text): raw(text)
    case .string(let text): string(text)
    case .array(let values):
      array { writer in for element in values { writer.value(element) } }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(member.key)
          writer.value(member.value)
        }
      }
    }
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
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    // A comma would be due, so something stands between the brackets.
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if followsKey {
      followsKey = false
    } else if depth > 0 {
      breakLine()
    }
    needsComma = true
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }
}
