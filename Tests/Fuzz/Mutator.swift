/// Damages bytes in the ways that damage readers.
enum Mutator {
  private static let largest = 1 << 16
  private static let evil: [[UInt8]] = [
    [0xFF], [0], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x0B],
    [0x0C],
    [0x7F, 0xFF, 0xFF, 0xFF], [0x80, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0, 0, 0x40, 0],
  ]

  /// Changes `bytes` once; `donor` is where foreign pieces come from.
  static func damage(_ bytes: inout [UInt8], donor: [UInt8], _ random: inout SeededRandom) {
    let place = random.below(bytes.count)
    switch random.below(11) {
    case 0: bytes.removeLast(bytes.isEmpty ? 0 : 1 + random.below(bytes.count))
    case 1, 2: if !bytes.isEmpty { bytes[place] ^= 1 << UInt8(random.below(8)) }
    case 3: if !bytes.isEmpty { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
    case 4: bytes.insert(contentsOf: random.bytes(1 + random.below(4)), at: place)
    case 5: bytes.insert(contentsOf: random.pick(evil), at: place)
    case 6:
      let piece = random.pick(evil).prefix(bytes.count - place)
      bytes.replaceSubrange(place..<place + piece.count, with: piece)
    case 7: bytes.removeSubrange(slice(bytes, &random))
    case 8: bytes.insert(contentsOf: donor[slice(donor, &random)], at: place)
    case 9: bytes += bytes[slice(bytes, &random)]
    default:
      guard random.oneIn(8) else { return bytes.insert(UInt8(random.below(128)), at: place) }
      let piece = bytes[slice(bytes, &random, longest: 40)]
      let times = min(1 + random.below(4_000), largest / max(1, piece.count))
      bytes.insert(contentsOf: repeatElement(piece, count: times).joined(), at: place)
    }
  }

  private static func slice(_ bytes: [UInt8], _ random: inout SeededRandom, longest: Int = .max) -> Range<Int> {
    let start = random.below(bytes.count)
    return start..<start + random.below(min(longest, bytes.count - start) + 1)
  }
}
