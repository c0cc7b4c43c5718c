/// Cuts the ending from a word, so that "reconciled", "reconciling" and "reconciliation" compare as one.
///
/// Coarser than `Normalizer.normal(_:)`: for phrases and likeness, never for one word alone, as "accounts" and
/// "accounting" would become one. Endings that name a person ("developer", "accountant") stay.
package enum Stemmer {
  /// The stem of a word in its compared form.
  package static func stem(_ normal: String) -> String {
    guard normal.utf8.count > 4, !kept.contains(normal) else { return normal }
    for ending in endings where normal.hasSuffix(ending.text) {
      let left = normal.utf8.count - ending.text.utf8.count
      guard left >= ending.leaves else { continue }
      return finished(String(normal.dropLast(ending.text.utf8.count)))
    }
    return finished(normal)
  }

  private static let endings: [(text: String, leaves: Int)] = [
    ("ization", 3), ("iations", 4), ("iation", 4), ("iating", 4), ("iated", 4), ("iate", 4), ("ations", 4),
    ("ation", 4), ("ating", 4), ("ated", 4), ("ate", 5), ("ment", 4), ("ingly", 4), ("edly", 4),
    ("ings", 4), ("ing", 3), ("ied", 3), ("ed", 3), ("ion", 4), ("ability", 4), ("ibility", 4), ("able", 4),
    ("ible", 4), ("ize", 4), ("ive", 5),
  ]

  /// Without a doubled consonant or a silent e at the end.
  private static func finished(_ word: String) -> String {
    var letters = Array(word.utf8)
    if letters.count > 4, letters.last == UInt8(ascii: "e") { letters.removeLast() }
    if letters.count > 3, let last = letters.last, last == letters[letters.count - 2],
      !"lsz".utf8.contains(last), !"aeiou".utf8.contains(last)
    {
      letters.removeLast()
    }
    if letters.count > 3, letters.last == UInt8(ascii: "y") { letters[letters.count - 1] = UInt8(ascii: "i") }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let kept: Set<String> = Set(
    """
    accounting engineering marketing nursing banking housing building training learning teaching clothing catering
    operating operation nation station position computing manufacturing painting plumbing wiring being during
    including thing morning evening spring string need speed seed feed embed engaged wedding pudding bed red
    according licensing hiring clinical nothing everything anything something shipping setting meeting element
    department apartment garment document comment moment experiment equipment cement implement private climate
    corporate certificate associate graduate estate state relate template candidate rate date real-estate
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
