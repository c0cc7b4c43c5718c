/// Damaged resume files, one for each number.
struct FileCases: Sendable {
  let samples: SampleFiles

  /// A file's name and its bytes.
  func file(_ random: inout SeededRandom) -> (name: String, content: [UInt8]) {
    switch random.below(10) {
    case 0, 1: ("cv.pdf", damaged(samples.bundled, &random, asMarkup: 2))
    case 2, 3, 4: ("cv.pdf", damaged(SampleFiles.pdf, &random, asMarkup: 9))
    case 5, 6, 7: ("cv.docx", word(&random))
    case 8: (random.pick(["cv.txt", "cv.md"]), text(&random))
    default: (random.pick(["cv.pdf", "cv.docx", "cv.txt"]), foreign(&random))
    }
  }

  /// A file with a few changes, so many in ten of which know what they change.
  private func damaged(_ whole: [UInt8], _ random: inout SeededRandom, asMarkup share: Int) -> [UInt8] {
    var bytes = whole
    for _ in 0..<random.pick([0, 1, 1, 2, 4, 8, 32]) {
      if random.below(10) < share {
        MarkupMutator.damage(&bytes, &random)
      } else {
        Mutator.damage(&bytes, donor: random.oneIn(2) ? bytes : samples.bundled, &random)
      }
    }
    return bytes
  }

  private func word(_ random: inout SeededRandom) -> [UInt8] {
    var parts = SampleFiles.wordParts
    for _ in 0..<random.pick([0, 1, 1, 2]) {
      let part = random.below(parts.count)
      parts[part].content = damaged(parts[part].content, &random, asMarkup: 8)
    }
    if random.oneIn(10) { parts.remove(at: random.below(parts.count)) }
    if random.oneIn(10) { parts.append(random.pick(parts)) }
    let archive = ZipWriter.archive(parts)
    return random.oneIn(3) ? damaged(archive, &random, asMarkup: 0) : archive
  }

  private func text(_ random: inout SeededRandom) -> [UInt8] {
    let bytes = damaged(Array(SampleFiles.text.utf8), &random, asMarkup: 7)
    guard random.oneIn(4) else { return bytes }
    // The same in UTF-16.
    return [0xFF, 0xFE] + bytes.flatMap { [$0, 0] }
  }

  /// The bytes of another kind of file, or none of any.
  private func foreign(_ random: inout SeededRandom) -> [UInt8] {
    switch random.below(5) {
    case 0: random.bytes(random.below(5_000))
    case 1: Array("%PDF-1.4\n".utf8) + random.bytes(random.below(5_000))
    case 2: [0x50, 0x4B, 3, 4] + random.bytes(random.below(5_000))
    case 3: SampleFiles.pdf + ZipWriter.archive(SampleFiles.wordParts)
    default: ZipWriter.archive([("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))])
    }
  }
}
