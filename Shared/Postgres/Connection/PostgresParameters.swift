import Glibc

/// Parameters as libpq takes them: bytes in binary, everything else as text.
enum PostgresParameters {
  private static let byteaOid: UInt32 = 17
  /// What the parameters of one statement may hold together; the server itself takes less than 1 GB.
  static let bytesLimit = 128 << 20

  typealias Body<Output> = (
    _ count: Int32, _ values: UnsafePointer<UnsafePointer<CChar>?>?, _ lengths: UnsafePointer<Int32>?,
    _ formats: UnsafePointer<Int32>?, _ types: UnsafePointer<UInt32>?
  ) -> Output

  /// Throws `.invalidParameter` for what the server would refuse or, as libpq passes it on, cut off.
  static func check(_ parameters: [PostgresValue]) throws(PostgresError) {
    var bytes = 0
    for parameter in parameters {
      switch parameter {
      case .text(let text):
        guard !text.utf8.contains(0) else {
          throw PostgresError(.invalidParameter, "a text parameter holds a NUL, which PostgreSQL's text cannot")
        }
        bytes += text.utf8.count
      case .bytes(let content): bytes += content.count
      default: break
      }
    }
    guard bytes <= bytesLimit else {
      throw PostgresError(.invalidParameter, "the parameters hold \(bytes) bytes; \(bytesLimit) are the most")
    }
  }

  /// Hands out pointers to values, lengths, formats and types, valid while `body` runs.
  static func withPointers<Output>(_ parameters: [PostgresValue], _ body: Body<Output>) -> Output {
    guard !parameters.isEmpty else { return body(0, nil, nil, nil, nil) }
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
      return body(Int32(clamping: parameters.count), pointers, lengths, formats, types)
    }
  }
}
