/// Cuts a text into tokens.
struct TokenScanner {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var clause = 0
  private var startsClause = true
  private var isAttached = false
  private var tokens: [Token] = []

  /// The tokens of `text`.
  static func tokens(_ text: String) -> [Token] {
    var scanner = TokenScanner(scalars: Array(text.unicodeScalars))
    scanner.scan()
    return scanner.tokens
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func scan() {
    while let scalar = peek() {
      if Self.isDigit(scalar) {
        number()
      } else if Self.isLetter(scalar) {
        word()
      } else {
        other(scalar)
      }
    }
  }

  private mutating func other(_ scalar: Unicode.Scalar) {
    at += 1
    if scalar.properties.generalCategory == .currencySymbol || scalar == "%" {
      append(.sign, String(scalar), folded: String(scalar), stem: "")
      return
    }
    isAttached = false
    switch scalar {
    case ";", "!", "?", "\n", "•", "|", "·": endClause()
    case ".": if peek().map(Self.isSpace) ?? true { endClause() }
    default: break
    }
  }

  private mutating func endClause() {
    if tokens.last?.clause == clause { clause += 1 }
    startsClause = true
  }

  /// Digits with separators between them: "410,000", "1.2", "12 000" with a no-break space.
  private mutating func number() {
    let start = at
    while let scalar = peek() {
      if Self.isDigit(scalar) {
        at += 1
      } else if Self.isSeparator(scalar), let next = peek(1), Self.isDigit(next) {
        at += 1
      } else if scalar == " ", at - start <= 3, isGroupOfThree(at + 1) {
        at += 1
      } else {
        break
      }
    }
    let text = Self.text(scalars[start..<at])
    append(.number, text, folded: text, stem: text)
  }

  /// Whether exactly three digits stand there, as in "410 000".
  private func isGroupOfThree(_ start: Int) -> Bool {
    guard start + 3 <= scalars.count, scalars[start..<start + 3].allSatisfy(Self.isDigit) else { return false }
    return start + 3 == scalars.count || !Self.isDigit(scalars[start + 3])
  }

  private mutating func word() {
    let start = at
    while let scalar = peek() {
      if Self.isLetter(scalar) || Self.isDigit(scalar) || Self.isMark(scalar) {
        at += 1
      } else if Self.isConnector(scalar), let next = peek(1), Self.isLetter(next) || Self.isDigit(next) {
        at += 1
      } else {
        break
      }
    }
    while let scalar = peek(), scalar == "+" || scalar == "#" { at += 1 }
    let text = Self.text(scalars[start..<at])
    let folded = Self.comparable(TextFold.fold(text))
    append(.word, text, folded: folded, stem: Stem.of(folded))
  }

  /// Without dots, without "'s", without the "d'" of "d'ingénieurs".
  private static func comparable(_ folded: String) -> String {
    var word = folded
    word.removeAll { $0 == "." }
    if let cut = word.firstIndex(of: "'") {
      let tail = word[word.index(after: cut)...]
      word = String(word[..<cut].utf8.count <= 2 && tail.utf8.count >= 3 ? tail : word[..<cut])
    }
    return word
  }

  private mutating func append(_ kind: Token.Kind, _ text: String, folded: String, stem: String) {
    guard !folded.isEmpty else { return }
    tokens.append(
      Token(
        kind: kind, text: text, folded: folded, stem: stem, clause: clause, startsClause: startsClause,
        isAttached: isAttached))
    startsClause = false
    isAttached = true
  }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    at + offset < scalars.count ? scalars[at + offset] : nil
  }

  private static func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: slice)
    return text
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x0300 && scalar.value <= 0x036F }
  private static func isConnector(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "&" || scalar == "'" || scalar == "’"
  }
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "." || scalar == "'" || scalar == "’" || scalar.value == 0xA0 || scalar.value == 0x202F
      || scalar.value == 0x2009
  }
}
