/// Names as Prometheus allows them (prometheus.io/docs/concepts/data_model).
enum MetricName {
  private static let limit = 200

  /// A name of letters, digits, underscores and colons that begins with no digit; "unnamed" for an empty one.
  static func metric(_ name: String) -> String { clean(name, allowsColon: true) }

  /// A label's name, likewise without colons; not "le", which histograms have themselves, nor one that begins with
  /// "__", which Prometheus keeps to itself.
  static func label(_ name: String) -> String {
    var text = clean(name, allowsColon: false)
    if text.hasPrefix("__") { text = "x" + text }
    return text == "le" ? "le_" : text
  }

  private static func clean(_ name: String, allowsColon: Bool) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8.prefix(limit) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
        bytes.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if bytes.isEmpty { bytes.append(UInt8(ascii: "_")) }
        bytes.append(byte)
      case UInt8(ascii: ":") where allowsColon: bytes.append(byte)
      default: bytes.append(UInt8(ascii: "_"))
      }
    }
    return bytes.isEmpty ? "unnamed" : String(decoding: bytes, as: UTF8.self)
  }
}
