/// Reads one document. The bytes are valid UTF-8 and not too deep: `JSONValue.parse` has seen to that.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  private var valuesLeft: Int

  init(bytes: [UInt8], valuesLeft: Int) {
    self.bytes = bytes
    self.valuesLeft = valuesLeft
    // A byte order mark is allowed to be ignored (RFC 8259, section 8.1).
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try self.value(at: "")
    skipSpace()
    guard at == bytes.count else { throw malformed("the end of the document") }
    return value
  }

  private mutating func value(at pointer: String) throws(JSONError) -> JSONValue {
    valuesLeft -= 1
    guard valuesLeft >= 0 else { throw JSONError(.tooMany, at: pointer, "too many values in the document") }
    skipSpace()
    guard let byte = peek else { throw malformed("a value") }
    switch byte {
    case UInt8(ascii: "{"): return try object(at: pointer)
    case UInt8(ascii: "["): return try array(at: pointer)
    case UInt8(ascii: "\""): return .string(try string(at: pointer))
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: throw malformed("a value")
    }
  }

  private mutating func object(at pointer: String) throws(JSONError) -> JSONValue {
    at += 1
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    skipSpace()
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw malformed("a key") }
      let key = try string(at: pointer)
      let place = pointer + "/" + JSONPointer.escaped(key)
      guard keys.insert(key).inserted else { throw JSONError(.duplicateKey, at: place, "the key stands twice") }
      skipSpace()
      guard take(":") else { throw malformed("a colon") }
      members.append(JSONValue.Member(key, try value(at: place)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw malformed("a comma or a closing brace") }
    return .object(members)
  }

  private mutating func array(at pointer: String) throws(JSONError) -> JSONValue {
    at += 1
    var values: [JSONValue] = []
    skipSpace()
    if take("]") { return .array([]) }
    repeat {
      values.append(try value(at: "\(pointer)/\(values.count)"))
      skipSpace()
    } while take(",")
    guard take("]") else { throw malformed("a comma or a closing bracket") }
    return .array(values)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let matches = word.withUTF8Buffer { bytes[at...].starts(with: $0) }
    guard matches else { throw malformed("true, false or null") }
    at += word.utf8CodeUnitCount
    return value
  }

  private mutating func number() throws(JSONError) -> JSONValue {
    let start = at
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return .number(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    let start = at
    while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { at += 1 }
    guard at > start else { throw malformed("a digit") }
  }

  private mutating func string(at pointer: String) throws(JSONError) -> String {
    at += 1
    var text = ""
    var start = at
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[start..<at], as: UTF8.self)
        at += 1
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<at], as: UTF8.self)
        at += 1
        text.unicodeScalars.append(try escape(at: pointer))
        start = at
      case 0..<0x20: throw malformed("an escape instead of a control character")
      default: at += 1
      }
    }
    throw malformed("a closing quotation mark")
  }

  private mutating func escape(at pointer: String) throws(JSONError) -> Unicode.Scalar {
    guard let byte = peek else { throw malformed("an escape") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(at: pointer)
    default: throw malformed("a known escape")
    }
  }

  private mutating func unicodeEscape(at pointer: String) throws(JSONError) -> Unicode.Scalar {
    var code = try fourHexDigits()
    if code >= 0xD800, code < 0xDC00 {
      guard take("\\"), take("u") else { throw malformed("the second half of a surrogate pair") }
      let low = try fourHexDigits()
      guard low >= 0xDC00, low < 0xE000 else { throw malformed("the second half of a surrogate pair") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard code != 0 else { throw JSONError(.containsNUL, at: pointer, "a NUL stands in the text as an escape") }
    guard let scalar = Unicode.Scalar(code) else { throw malformed("a Unicode scalar") }
    return scalar
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw malformed("four hexadecimal digits")
      }
      code = code << 4 | UInt32(digit)
      at += 1
    }
    return code
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private func malformed(_ expected: String) -> JSONError {
    JSONError(.malformed, "expected \(expected) at byte \(at)")
  }
}
