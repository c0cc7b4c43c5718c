/// Short forms and what they are short for.
enum Acronym {
  /// The initials of adjacent words, with and without the small ones among them ("pl" and "pal" for "profit and
  /// loss"); a number keeps its digits ("ga4"). Empty when the first or last word is a small one.
  static func forms(of words: ArraySlice<Token>) -> Set<String> {
    guard let first = words.first, let last = words.last, isCarrier(first), isCarrier(last) else { return [] }
    var all = ""
    var carriers = ""
    var skipsOnlyLinks = true
    for word in words {
      let part = word.kind == .number ? word.folded : word.folded.first.map(String.init) ?? ""
      all += part
      if isCarrier(word) {
        carriers += part
      } else if !["and", "of"].contains(word.folded) {
        skipsOnlyLinks = false
      }
    }
    // Two letters are too few to stand for words picked out of a sentence.
    return Set([all, carriers].filter { $0.utf8.count > 2 || ($0.utf8.count == 2 && skipsOnlyLinks) })
  }

  /// The capitals of a word with humps: "js" for "JavaScript"; nil for any other.
  static func humps(of text: String) -> String? {
    let capitals = text.unicodeScalars.filter { $0.properties.isUppercase }
    guard capitals.count >= 2, text.unicodeScalars.contains(where: { $0.properties.isLowercase }) else { return nil }
    var humps = ""
    humps.unicodeScalars.append(contentsOf: capitals)
    return humps.lowercased()
  }

  /// The letters and digits of an acronym as `forms` gives them: "pl" for "P&L".
  static func key(_ folded: String) -> String {
    folded.filter { $0 != "&" && $0 != "-" && $0 != "/" }
  }

  /// Whether `short` counts the letters between the first and last of `long`: "k8s" and "kubernetes".
  static func isNumeronym(_ short: String, of long: String) -> Bool {
    guard let first = short.first, let last = short.last, first.isLetter, last.isLetter,
      let count = Int(short.dropFirst().dropLast())
    else { return false }
    return long.first == first && long.last == last && long.count == count + 2
  }

  /// Whether the letters of `short` stand in this order in one long word: "ecg" and "electrocardiogram".
  static func isDrawn(_ short: String, from long: String) -> Bool {
    guard (3...5).contains(short.utf8.count), short.utf8.first == long.utf8.first else { return false }
    var rest = long[...]
    for letter in short {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  /// The word with a usual tail put on or cut off: "postgres" for "postgresql".
  static func clippings(of word: String) -> [String] {
    var forms: [String] = []
    for tail in ["sql", "js", "db", "lang", "ql"] {
      forms.append(word + tail)
      if word.hasSuffix(tail), word.utf8.count >= tail.utf8.count + 3 {
        forms.append(String(word.dropLast(tail.count)))
      }
    }
    return forms
  }

  private static func isCarrier(_ token: Token) -> Bool {
    token.kind == .number || !CommonWords.function.contains(token.folded)
  }
}
