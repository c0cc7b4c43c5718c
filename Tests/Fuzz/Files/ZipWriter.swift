/// Writes zip archives whose entries are stored as they are (APPNOTE.TXT, sections 4.3.7 to 4.3.16).
enum ZipWriter {
  static func archive(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in entries {
      let facts =
        [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + four(checksum(content)) + four(UInt32(content.count))
        + four(UInt32(content.count)) + two(UInt16(name.utf8.count)) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + facts + [UInt8](repeating: 0, count: 10) + four(UInt32(file.count))
      directory += Array(name.utf8)
      file += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + content
    }
    let start = file.count
    file += directory
    file += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + two(UInt16(entries.count)) + two(UInt16(entries.count))
    file += four(UInt32(directory.count)) + four(UInt32(start)) + [0, 0]
    return file
  }

  private static func two(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }

  private static func four(_ number: UInt32) -> [UInt8] {
    two(UInt16(number & 0xFFFF)) + two(UInt16(number >> 16))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
  }
}
