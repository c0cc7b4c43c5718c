/// Writes messages that the contract allows.
struct RandomMessages {
  private static let texts = [
    "", "a", "Ada Lovelace", "2024-01", "line\nline", "\u{1}\u{7F}", "Łódź", "日本語", "👩‍💻", "\u{FEFF}\u{200B}", "e\u{301}",
    "1b4e28ba-2fa1-11d2-883f-0016d3cca427",
  ]
  private static let numbers: [UInt64] = [
    0, 1, 2, 127, 128, 1 << 31 - 1, 1 << 31, 1 << 32 - 1, 1 << 63, UInt64.max, UInt64(bitPattern: -2_147_483_648),
  ]
  private static let deepest = 6

  let contract: ContractShape

  /// A message of a type, by its name without the package.
  func message(_ type: String, _ random: inout SeededRandom, depth: Int = 0) -> [UInt8] {
    var writer = ProtoWriter()
    var fields = contract.messages[type] ?? []
    if random.oneIn(4) { fields.shuffle(using: &random) }
    for field in fields where !random.oneIn(depth == 0 ? 4 : 2) {
      // A field that is not repeated may still come twice: the last one counts.
      let count = field.isRepeated ? random.pick([0, 1, 2, 3, 12]) : random.oneIn(16) ? 2 : 1
      for _ in 0..<count { add(field, &writer, &random, depth) }
    }
    if random.oneIn(8) { writer.delimited(1_000 + random.below(1_000), random.bytes(random.below(20))) }
    return writer.bytes
  }

  /// Bytes that ask for far more memory, or depth, than they take.
  func bomb(_ random: inout SeededRandom) -> [UInt8] {
    let field = 1 + random.below(15)
    var writer = ProtoWriter()
    if random.oneIn(2) {
      for _ in 0..<random.below(60_000) { writer.delimited(field, []) }
    } else {
      for _ in 0..<random.below(300) {
        var outer = ProtoWriter()
        outer.delimited(field, writer.bytes)
        writer = outer
      }
    }
    return writer.bytes
  }

  private func add(_ field: FieldShape, _ writer: inout ProtoWriter, _ random: inout SeededRandom, _ depth: Int) {
    switch field.kind {
    case .varint(let bits):
      let value = random.oneIn(3) ? random.pick(Self.numbers) : UInt64(random.below(100))
      writer.number(field.number, bits == 1 ? value & 1 : value)
    case .double: writer.fixed64(field.number, random.oneIn(3) ? random.next() : Double(random.below(99)).bitPattern)
    case .string: writer.delimited(field.number, text(&random))
    case .bytes: writer.delimited(field.number, random.bytes(random.below(40)))
    case .message(let type):
      if depth < Self.deepest { writer.delimited(field.number, message(type, &random, depth: depth + 1)) }
    }
  }

  private func text(_ random: inout SeededRandom) -> [UInt8] {
    let text = Array(random.pick(Self.texts).utf8)
    return random.oneIn(50) ? Array(repeatElement(text, count: 50).joined()) : text
  }
}
