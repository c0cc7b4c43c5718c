/// The name under which a browser saves a file (RFC 6266).
package enum DownloadName {
  /// The value of `Content-Disposition` for a file of this name: an ASCII form for old clients and the name itself
  /// in UTF-8 (RFC 8187). Nothing in the name can end the value or reach a folder.
  package static func attachment(_ name: String) -> String {
    var plain = ""
    var coded = ""
    for scalar in name.unicodeScalars.prefix(150) {
      guard scalar.value >= 0x20, scalar.value != 0x7F, scalar != "/", scalar != "\\" else { continue }
      plain += scalar.isASCII && scalar != "\"" && scalar != "%" && scalar != ";" ? String(Character(scalar)) : "_"
      for byte in Array(String(Character(scalar)).utf8) {
        coded += isUnreserved(byte) ? String(UnicodeScalar(byte)) : "%" + hexadecimal(byte)
      }
    }
    if plain.isEmpty { return "attachment" }
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(coded)"
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
