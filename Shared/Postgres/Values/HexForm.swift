/// The text form of a bytea: "\x" and two digits a byte.
enum HexForm {
  /// The bytes; nil when the text has another form.
  static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8]? {
    guard text.count >= 2, text.count % 2 == 0, text[0] == UInt8(ascii: "\\"), text[1] == UInt8(ascii: "x") else {
      return nil
    }
    var isValid = true
    let bytes = [UInt8](unsafeUninitializedCapacity: (text.count - 2) / 2) { bytes, count in
      for place in 0..<(text.count - 2) / 2 {
        let high = digit(text[2 + 2 * place])
        let low = digit(text[3 + 2 * place])
        if high > 15 || low > 15 { isValid = false }
        bytes[place] = high << 4 | low & 15
      }
      count = (text.count - 2) / 2
    }
    return isValid ? bytes : nil
  }

  private static func digit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: .max
    }
  }
}
