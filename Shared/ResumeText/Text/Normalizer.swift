/// Brings words that mean the same to one form: case, accents, spelling, plural.
package enum Normalizer {
  /// Most letters of a word that are compared; no real word is longer.
  package static let lengthLimit = 64

  /// The form in which a word is compared: lower case, without accents, possessive and plural ending, in
  /// American spelling. "Behaviours" becomes "behavior", "Ph.D." "phd", "1,200" "1200", ".NET" "dotnet".
  package static func normal(_ word: String) -> String {
    if word == "&" { return "and" }
    let letters = folded(word)
    guard let first = letters.first else { return "" }
    if first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") { return String(decoding: letters, as: UTF8.self) }
    let text = String(decoding: letters, as: UTF8.self)
    if let fixed = Spelling.singles[text] { return fixed }
    return Spelling.american(singular(text))
  }

  /// A phrase in the form in which it is compared: its words by `normal(_:)`, a space between them.
  package static func phrase(_ text: String) -> String {
    Tokenizer.tokens(of: text).map(\.normal).joined(separator: " ")
  }

  /// Lower case, no accents, no possessive, no marks but those of "c++" and "c#".
  private static func folded(_ word: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(min(word.utf8.count, lengthLimit))
    var isNumber = true
    if word.hasPrefix(".") {
      letters += Array("dot".utf8)
      isNumber = false
    }
    for scalar in word.unicodeScalars {
      if letters.count >= lengthLimit { break }
      switch scalar {
      case "A"..."Z":
        letters.append(UInt8(scalar.value) + 32)
        isNumber = false
      case "a"..."z":
        letters.append(UInt8(scalar.value))
        isNumber = false
      case "0"..."9", "+", "#": letters.append(UInt8(scalar.value))
      case ".": if isNumber && !letters.isEmpty { letters.append(UInt8(ascii: ".")) }
      case "'", "\u{2019}": letters.append(UInt8(ascii: "'"))
      case ",": break
      default:
        isNumber = false
        letters += AccentFolding.bytes(of: scalar)
      }
    }
    if letters.last == UInt8(ascii: "s"), letters.dropLast().last == UInt8(ascii: "'") { letters.removeLast(2) }
    letters.removeAll { $0 == UInt8(ascii: "'") }
    return letters
  }

  /// The singular of an English plural; other words as they are.
  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s") else { return word }
    if ["ss", "us", "is", "js"].contains(where: word.hasSuffix) { return word }
    if word.hasSuffix("ies") { return word.utf8.count > 4 ? word.dropLast(3) + "y" : String(word.dropLast()) }
    for ending in ["sses", "xes", "ches", "shes", "zzes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
