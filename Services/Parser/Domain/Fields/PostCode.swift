/// Finds the post code at either end of a part of an address.
enum PostCode {
  /// The code and what is left; `isSure` where its form is that of a code and of nothing else.
  static func parted(_ words: [String]) -> (code: String, rest: String, isSure: Bool)? {
    func split(_ count: Int, atEnd: Bool, isSure: Bool) -> (String, String, Bool) {
      atEnd
        ? (words.suffix(count).joined(separator: " "), words.dropLast(count).joined(separator: " "), isSure)
        : (words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "), isSure)
    }
    guard let first = words.first, let last = words.last else { return nil }
    // "LS1 4AP", "B3H 1A1", "H91 E2K3" at the end.
    if words.count >= 2, isHalf(words[words.count - 2]), isHalf(last), hasLetter(words[words.count - 2]) {
      return split(2, atEnd: true, isSure: true)
    }
    // "411 06 Göteborg", "3511 LN Utrecht" at the beginning.
    if words.count >= 2, first.count >= 3, first.digitCount == first.count,
      words[1].count == 2 && (words[1].digitCount == 2 || words[1].isAllCapitals && words.count > 2)
    {
      return split(2, atEnd: false, isSure: words.count > 2)
    }
    // "3511 LN" alone.
    if words.count == 2, first.count == 4, first.digitCount == 4, last.count == 2, last.isAllCapitals {
      return split(2, atEnd: true, isSure: true)
    }
    if words.count >= 2, isCode(first), first.count >= 4, words.dropFirst().allSatisfy({ !$0.hasDigit }) {
      return split(1, atEnd: false, isSure: first.digitCount >= 5 || first.contains("-"))
    }
    if words.count < 5, isCode(last), words.dropLast().allSatisfy({ !$0.hasDigit }) {
      return split(1, atEnd: true, isSure: last.digitCount >= 5)
    }
    if words.count == 2, first.digitCount == 3, last.digitCount == 3 { return split(2, atEnd: true, isSure: true) }
    return nil
  }

  private static func isCode(_ word: String) -> Bool {
    (3...10).contains(word.count) && word.digitCount >= 2 && word.digitCount * 2 >= word.count
      && word.allSatisfy { $0.isNumber || $0.isUppercase || $0 == "-" }
  }

  private static func isHalf(_ word: String) -> Bool {
    (2...4).contains(word.count) && word.hasDigit && word.allSatisfy { $0.isNumber || $0.isUppercase }
  }

  private static func hasLetter(_ word: String) -> Bool { word.contains(where: \.isUppercase) }
}
