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
    let count = parameters.count
    guard count > 0 else { return body(0, nil, nil, nil, nil) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * count)
    return withUnsafeTemporaryAllocation(of: Slot.self, capacity: count) { slots in
      for (place, parameter) in parameters.enumerated() {
        slots.initializeElement(at: place, to: append(parameter, to: &bytes))
      }
      return bytes.withUnsafeBufferPointer { bytes in
        withColumn(slots, of: UnsafePointer<CChar>?.self, { $0.address(in: bytes) }) { values in
          withColumn(slots, of: Int32.self, { $0.length }) { lengths in
            withColumn(slots, of: Int32.self, { $0.isBinary ? 1 : 0 }) { formats in
              withColumn(slots, of: UInt32.self, { $0.isBinary ? byteaOid : 0 }) { types in
                body(Int32(clamping: count), values, lengths, formats, types)
              }
            }
          }
        }
      }
    }
  }

  /// Where a parameter's bytes are.
  private struct Slot {
    /// Nil for NULL.
    let start: Int?
    let length: Int32
    let isBinary: Bool

    func address(in bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
      guard let start, let base = bytes.baseAddress else { return nil }
      return UnsafeRawPointer(base + start).assumingMemoryBound(to: CChar.self)
    }
  }

  private static func append(_ parameter: PostgresValue, to bytes: inout [UInt8]) -> Slot {
    let start = bytes.count
    var isBinary = false
    switch parameter {
    case .null: return Slot(start: nil, length: 0, isBinary: false)
    case .text(let text): bytes.append(contentsOf: text.utf8)
    case .int(let number): bytes.append(contentsOf: String(number).utf8)
    case .bool(let truth): bytes.append(truth ? UInt8(ascii: "t") : UInt8(ascii: "f"))
    case .double(let number): bytes.append(contentsOf: number.description.utf8)
    case .bytes(let content):
      isBinary = true
      bytes.append(contentsOf: content)
    }
    defer { bytes.append(0) }
    return Slot(start: start, length: Int32(clamping: bytes.count - start), isBinary: isBinary)
  }

  /// One member of every slot, side by side, valid while `body` runs.
  private static func withColumn<Value, Output>(
    _ slots: UnsafeMutableBufferPointer<Slot>, of type: Value.Type, _ member: (Slot) -> Value,
    _ body: (UnsafePointer<Value>?) -> Output
  ) -> Output {
    withUnsafeTemporaryAllocation(of: Value.self, capacity: slots.count) { column in
      for (place, slot) in slots.enumerated() { column.initializeElement(at: place, to: member(slot)) }
      return body(UnsafePointer(column.baseAddress))
    }
  }
}
