/// The text of a document as `roleready-extract` gives it (Services/Parser/Extractor/FORMAT.md).
package struct ExtractedDocument: Sendable, Equatable {
  /// Words at places, for a document with pages.
  package var words: [ExtractedWord] = []
  /// Paragraphs in order, for a document that flows.
  package var paragraphs: [ExtractedParagraph] = []
  /// Where its links lead, in their order.
  package var links: [ExtractedLink] = []

  /// Beyond any place on a page, in hundredths of a point, and any count.
  private static let largest: UInt = 1_000_000_000

  /// A document of these words or paragraphs.
  package init(words: [ExtractedWord] = [], paragraphs: [ExtractedParagraph] = []) {
    self.words = words
    self.paragraphs = paragraphs
  }

  /// Reads what the extractor wrote. Nil when it isn't whole or not of the format: what wrote it may have been taken over.
  package init?(extraction bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: true)
    guard lines.count >= 2, String(lines[0]) == "roleready-extraction 2", String(lines[lines.count - 1]) == "end" else {
      return nil
    }
    for line in lines.dropFirst().dropLast() {
      let kind = String(Substring(line.prefix { $0 != 0x09 }))
      let count = kind == "word" ? 9 : 7
      let fields = line.split(separator: 0x09, maxSplits: count + 1, omittingEmptySubsequences: false)
      let numbers = fields.dropFirst().prefix(count).map { Int(String($0) ?? "") }
      switch kind {
      case "page": continue
      case "word", "para", "link":
        guard fields.count == count + 2, !numbers.contains(nil), let content = String(fields[count + 1]) else {
          return nil
        }
        let values = numbers.compactMap { $0 }
        guard values.allSatisfy({ $0.magnitude <= Self.largest }) else { return nil }
        switch kind {
        case "word": words.append(ExtractedWord(values, text: content))
        case "para": paragraphs.append(ExtractedParagraph(values, text: content))
        default: links.append(ExtractedLink(values, target: content, words, paragraphs.last))
        }
      default: return nil
      }
    }
  }
}
