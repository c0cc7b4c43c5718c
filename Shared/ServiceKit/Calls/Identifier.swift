package import FramedRPC

/// Ids as the contract has them: lower-case UUIDs.
package enum Identifier {
  /// The id in lower case when it is a UUID, otherwise nil.
  package static func uuid(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return nil }
    for (place, byte) in bytes.enumerated() {
      switch place {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return nil }
      default:
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
          UInt8(ascii: "A")...UInt8(ascii: "F"):
          break
        default: return nil
        }
      }
    }
    return text.lowercased()
  }
}

extension Identifier {
  /// A filter of a list: empty stays empty, a UUID comes back in lower case.
  /// Throws "invalid_request" for anything else.
  package static func filter(_ text: String) throws(RPCError) -> String {
    guard !text.isEmpty else { return "" }
    guard let id = uuid(text) else { throw .catalogued("invalid_request", detail: "the id is not a UUID") }
    return id
  }
}
