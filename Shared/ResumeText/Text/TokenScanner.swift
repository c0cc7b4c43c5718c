/// Walks over a text once and collects its words.
struct TokenScanner {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var byte = 0
  private var followsBreak = true
  private var startsSentence = true
  private var found: [Token] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    found.reserveCapacity(scalars.count / 6)
  }

  mutating func tokens() -> [Token] {
    while at < scalars.count {
      let scalar = scalars[at]
      if scalar.isWordPart || beginsDottedName {
        word()
      } else {
        separator(scalar)
      }
    }
    return found
  }

  /// Whether ".NET" begins here.
  private var beginsDottedName: Bool {
    scalars[at] == "." && (at == 0 || !scalars[at - 1].isWordPart) && (next?.isASCIILetter ?? false)
      && (at == 0 || scalars[at - 1] != ".")
  }

  private var next: Unicode.Scalar? { at + 1 < scalars.count ? scalars[at + 1] : nil }

  private mutating func step() {
    byte += scalars[at].utf8Width
    at += 1
  }

  private mutating func word() {
    let start = byte
    var text = String.UnicodeScalarView()
    text.append(scalars[at])
    step()
    while at < scalars.count {
      let scalar = scalars[at]
      if scalar.isWordPart || joins(scalar, text) {
        text.append(scalar)
      } else if !(scalar.isInvisible || (scalar == "-" && isLoneE(text) && (next?.isASCIILetter ?? false))) {
        break
      }
      step()
    }
    append(String(text), start..<byte)
  }

  /// Whether a mark inside or behind a word belongs to it.
  private func joins(_ mark: Unicode.Scalar, _ text: String.UnicodeScalarView) -> Bool {
    guard let last = text.last else { return false }
    switch mark {
    case "'", "\u{2019}": return last.isWordPart && (next?.isASCIILetter ?? false)
    case ".": return last.isWordPart && (next?.isWordPart ?? false) && !endsGluedSentence(text)
    case ",": return last.isDigit && (next?.isDigit ?? false)
    case "+":
      return last == "+" || next == "+" || (text.count == 1 && last.isASCIILetter && !(next?.isWordPart ?? false))
    case "#": return text.count <= 2 && last.isASCIILetter && !(next?.isWordPart ?? false)
    default: return false
    }
  }

  /// Whether "done.Then" stands here: two sentences whose space was lost.
  private func endsGluedSentence(_ text: String.UnicodeScalarView) -> Bool {
    guard text.count >= 3, text.allSatisfy(\.isASCIILowercase), let first = next, first.isASCIIUppercase,
      at + 2 < scalars.count
    else { return false }
    return scalars[at + 2].isASCIILowercase
  }

  private func isLoneE(_ text: String.UnicodeScalarView) -> Bool {
    text.count == 1 && (text.first == "e" || text.first == "E")
  }

  private mutating func append(_ text: String, _ bytes: Range<Int>) {
    let token = Token(
      text: text, normal: Normalizer.normal(text), bytes: bytes, startsSentence: startsSentence,
      followsBreak: followsBreak)
    followsBreak = false
    startsSentence = false
    found.append(token)
  }

  private mutating func separator(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&":
      let start = byte
      step()
      append("&", start..<byte)
      return
    case " ", "\t", "/", "'", "\"", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{A0}": break
    case "-": if !isInsideWord { followsBreak = true }
    case "\n", "\r", "\u{2028}": line()
    case ".", "!", "?":
      followsBreak = true
      startsSentence = true
    default:
      if !scalar.isInvisible && !scalar.properties.isWhitespace { followsBreak = true }
    }
    step()
  }

  private var isInsideWord: Bool {
    at > 0 && scalars[at - 1].isWordPart && (next?.isWordPart ?? false)
  }

  /// The end of a line ends the sentence unless the next line goes on in lower case.
  private mutating func line() {
    var ahead = at + 1
    while ahead < scalars.count, scalars[ahead] == " " || scalars[ahead] == "\t" || scalars[ahead] == "\r" {
      ahead += 1
    }
    guard ahead < scalars.count, scalars[ahead].properties.isLowercase, scalars[at] != "\r" || next == "\n" else {
      followsBreak = true
      startsSentence = true
      // What was looked at need not be looked at again.
      while at + 1 < ahead { step() }
      return
    }
  }
}
