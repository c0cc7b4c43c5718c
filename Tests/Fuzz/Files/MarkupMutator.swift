/// Damages text that a machine reads, such as PDF's commands or XML, so that it stays nearly readable.
enum MarkupMutator {
  private static let numbers = [
    "0", "-1", "1", "255", "65536", "2147483647", "2147483648", "-2147483649", "99999999999999999999", "1e308",
    "0.0001",
    "-0", "1..2", "nan",
  ]
  private static let pieces = [
    "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "%", "q\n", "Q\n", "BT\n", "ET\n", "Do\n", "obj\n", "stream\n",
    "endstream\n", "endobj\n", "3 0 R ", "4 0 R ", "/Filter /FlateDecode ", "/Filter /DCTDecode ",
    "/Filter /JPXDecode ",
    "/Filter /LZWDecode ", "/Filter /JBIG2Decode ", "/Type /Pages ", "/Kids [2 0 R] ", "/Rotate 91 ", "/Length 4 0 R ",
    "<w:p>", "</w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:r>", "<w:t>", "</w:t>", "<w:sdt>", "<w:drawing>", "<w:del/>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "&#0;", "&#x1F600;", "<![CDATA[", "]]>", "<?x ", "w:val=\"\"", "\u{FEFF}",
    "\u{202E}", "e\u{301}\u{301}\u{301}", "- ", "• ", "\t\t", " | ", "2019 - ", "SKILLS\n", "@", "http://",
  ]

  static func damage(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    switch random.below(7) {
    case 0, 1: replaceNumber(in: &bytes, &random)
    case 2: insert(Array(random.pick(pieces).utf8), in: &bytes, &random)
    case 3:
      let times = 1 << random.below(13)
      insert([[UInt8]](repeating: Array(random.pick(pieces).utf8), count: times).flatMap(\.self), in: &bytes, &random)
    case 4: withLines(&bytes) { if !$0.isEmpty { $0.remove(at: random.below($0.count)) } }
    case 5: withLines(&bytes) { $0.insert(random.pick($0), at: random.below($0.count)) }
    default: withLines(&bytes) { $0.swapAt(random.below($0.count), random.below($0.count)) }
    }
  }

  private static func insert(_ piece: [UInt8], in bytes: inout [UInt8], _ random: inout SeededRandom) {
    bytes.insert(contentsOf: piece, at: random.below(bytes.count + 1))
  }

  private static func replaceNumber(in bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard !bytes.isEmpty else { return }
    let start = random.below(bytes.count)
    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(bytes[index]) }
    guard let first = (start..<bytes.count).first(where: isDigit) else { return }
    let last = (first..<bytes.count).prefix { isDigit($0) }.last ?? first
    bytes.replaceSubrange(first...last, with: Array(random.pick(numbers).utf8))
  }

  private static func withLines(_ bytes: inout [UInt8], _ change: (inout [ArraySlice<UInt8>]) -> Void) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    change(&lines)
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}
