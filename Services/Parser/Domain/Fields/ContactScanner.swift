/// Finds mail addresses, telephone numbers and web addresses in a text.
enum ContactScanner {
  /// The first mail address.
  static func email(in text: String) -> String? {
    for word in words(text) where word.contains("@") {
      var word = word.trimmingMarks
      if let colon = word.lastIndex(of: ":") { word = String(word[word.index(after: colon)...]) }
      let sides = word.split(separator: "@", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, sides[1].contains("."), sides[1].count >= 4,
        word.unicodeScalars.allSatisfy({
          $0.properties.isAlphabetic || $0.digit != nil || "@._%+-'".unicodeScalars.contains($0)
        })
      else { continue }
      return word
    }
    return nil
  }

  /// The web addresses, as printed.
  static func addresses(in text: String) -> [String] {
    words(text).compactMap { word in
      guard !word.contains("@") else { return nil }
      var word = word.trimmingMarks
      if word.hasSuffix(")"), !word.contains("(") { word.removeLast() }
      let lower = word.lowercased()
      var rest = lower
      for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) { rest.removeFirst(scheme.count) }
      let isMarked = rest.count < lower.count || rest.hasPrefix("www.")
      let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let labels = host.split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last,
        top.allSatisfy({ $0.isLetter && $0.isASCII }), top.count >= 2,
        host.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" })
      else { return nil }
      let hasPath = rest.count > host.count + 1
      return isMarked || hasPath || topLevels.contains(String(top)) ? word : nil
    }
  }

  /// The first telephone number, as printed.
  static func phone(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while start < scalars.count {
      let scalar = scalars[start]
      let opens = scalar.digit != nil || scalar == "+" || scalar == "("
      let isApart =
        start == 0
        || !scalars[start - 1].properties.isAlphabetic && scalars[start - 1].digit == nil
          && !"/@._-".unicodeScalars.contains(scalars[start - 1])
      guard opens, isApart else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count,
        scalars[end].digit != nil || " \u{A0}\u{2009}\u{202F}+()-–.‑‐/".unicodeScalars.contains(scalars[end])
      {
        end += 1
      }
      let line = PhoneExtension.end(in: scalars, after: end)
      let isCut = end < scalars.count && scalars[end].properties.isAlphabetic && scalars[end - 1].digit != nil
      if !isCut || line != nil, let number = number(scalars[start..<end]) {
        return number + PhoneExtension.text(in: scalars, from: end, to: line)
      }
      start = max(end, start + 1)
    }
    return nil
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    var scalars = scalars
    while let last = scalars.last, last.digit == nil { scalars.removeLast() }
    let digits = scalars.count { $0.digit != nil }
    guard (7...16).contains(digits) else { return nil }
    // "80010-000" is a post code.
    let halves = scalars.split(separator: "-", omittingEmptySubsequences: false)
    if digits == 8, scalars.count == 9, halves.count == 2, halves[0].count == 5 { return nil }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    // A span of months has as many digits as a number.
    if let found = DateScanner.first(in: text), !found.span.isSingle, found.rest.digitCount < 7 { return nil }
    if text.contains(" - ") || text.contains(" – ") || text.contains(" / ") {
      // Two numbers, or a span of years.
      let first = text.parts(separatedBy: { "–/".contains($0) })[0]
      return first != text && first.digitCount >= 7 ? first : DateScanner.first(in: text) == nil ? text : nil
    }
    guard digits >= 9 || DateScanner.first(in: text) == nil else { return nil }
    return text
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "|<>,;•".contains($0) || $0.unicodeScalars.contains { $0.isPictograph } }
      .map { String($0) }
  }

  private static let topLevels: Set<String> = [
    "com", "org", "net", "io", "dev", "me", "co", "app", "ai", "info", "biz", "edu", "gov", "eu", "uk", "de", "fr",
    "es",
    "it", "pt", "nl", "be", "ch", "at", "se", "no", "dk", "fi", "pl", "cz", "ie", "us", "ca", "au", "nz", "in", "sg",
    "jp", "kr", "cn", "br", "mx", "ar", "za", "tech", "design", "studio", "page", "site", "online", "xyz", "blog",
    "online", "works", "art", "photography", "law", "health", "example", "test", "club", "space", "world", "cloud",
  ]
}

extension String {
  fileprivate var trimmingMarks: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, "([\"'“‘:".unicodeScalars.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, ".]\"'”’:!?".unicodeScalars.contains(last) { scalars.removeLast() }
    return String(scalars)
  }
}
