import Cryptography
import Testing

struct UUIDv7Tests {
  @Test("the id of RFC 9562's example comes from its instant and its random bits")
  func knownId() {
    var generator = Given(words: [0xFFFF_FFFF_FFFF_FCC3, 0xD8C4_DC0C_0C07_398F])
    let id = UUIDv7.text(atMilliseconds: 0x017F_22E2_79B0, using: &generator)
    #expect(id == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test("ids of later milliseconds sort after, and ids of one millisecond differ")
  func order() {
    let ids = (0..<1_000).map { UUIDv7.text(atMilliseconds: 1_767_225_600_000 + Int64($0)) }
    #expect(ids == ids.sorted())
    #expect(Set((0..<1_000).map { _ in UUIDv7.text(atMilliseconds: 5) }).count == 1_000)
  }

  @Test("an instant before 1970 or beyond 48 bits still gives an id of the right form")
  func outside() {
    #expect(UUIDv7.text(atMilliseconds: -1).hasPrefix("00000000-0000-7"))
    #expect(UUIDv7.text(atMilliseconds: .max).hasPrefix("ffffffff-ffff-7"))
  }
}

private struct Given: RandomNumberGenerator {
  var words: [UInt64]

  mutating func next() -> UInt64 { words.removeFirst() }
}
