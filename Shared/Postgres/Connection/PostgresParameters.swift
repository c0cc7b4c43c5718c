import Glibc

/// Parameters as libpq takes them.
enum PostgresParameters {
  private static let byteaOid: UInt32 = 17

  /// Hands out pointers to values, lengths, formats and types, valid while `body` runs.
  static func withPointers<Output>(
    _ parameters: [PostgresValue],
    _ body: (
      UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?, UnsafePointer<UInt32>?
    ) -> Output
  ) -> Output {
    var bytes: [UInt8] = []
    var starts: [Int?] = []
    var lengths: [Int32] = []
    var formats: [Int32] = []
    var types: [UInt32] = []
    for parameter in parameters {
      var isBinary = false
      let start = bytes.count
      switch parameter {
      case .null: break
      case .text(let text): bytes.append(contentsOf: text.utf8)
      case .int(let number): bytes.append(contentsOf: String(number).utf8)
      case .bool(let truth): bytes.append(truth ? UInt8(ascii: "t") : UInt8(ascii: "f"))
      case .double(let number): bytes.append(contentsOf: number.description.utf8)
      case .bytes(let content):
        isBinary = true
        bytes.append(contentsOf: content)
      }
      starts.append(parameter == .null ? nil : start)
      lengths.append(Int32(clamping: bytes.count - start))
      formats.append(isBinary ? 1 : 0)
      types.append(isBinary ? byteaOid : 0)
      bytes.append(0)
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let pointers = starts.map { start -> UnsafePointer<CChar>? in
        guard let start, let base = buffer.baseAddress else { return nil }
        return UnsafeRawPointer(base + start).assumingMemoryBound(to: CChar.self)
      }
      return pointers.withUnsafeBufferPointer { pointers in
        lengths.withUnsafeBufferPointer { lengths in
          formats.withUnsafeBufferPointer { formats in
            types.withUnsafeBufferPointer { types in
              body(pointers.baseAddress, lengths.baseAddress, formats.baseAddress, types.baseAddress)
            }
          }
        }
      }
    }
  }
}
