/// Small numbers, in words or digits.
enum NumberWord {
  private static let words: [String: Double] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
  ]

  /// The number that a word in its compared form says, 0 to 60; nil for any other word.
  static func value(_ normal: String) -> Double? {
    if let value = words[normal] { return value }
    guard normal.utf8.count <= 4, let first = normal.utf8.first, first >= 0x30, first <= 0x39,
      let value = Double(normal), value >= 0, value <= 60
    else { return nil }
    return value
  }
}
