/// The little Markdown that resumes are written in.
enum Markdown {
  /// Longest address, or text of a link, in characters.
  private static let addressLimit = 500

  /// The text and level of a "## Heading"; nil when it is none.
  static func heading(_ text: String) -> (text: String, level: Int)? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level), text.dropFirst(level).first == " " else { return nil }
    let title = text.dropFirst(level).trimmed
    return (plain(title).text, level)
  }

  /// The text without marks of emphasis; a link becomes its text and its address.
  static func plain(_ text: String) -> (text: String, isBold: Bool) {
    let isBold = text.hasPrefix("**") && text.hasSuffix("**") && text.count > 4
    var out = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "[", let link = link(rest) {
        out += link.text == link.address ? link.address : "\(link.text) \(link.address)"
        rest = link.rest
        continue
      }
      if character == "<", let end = rest.prefix(addressLimit).firstIndex(of: ">"),
        isAddress(rest[rest.index(after: rest.startIndex)..<end])
      {
        out += rest[rest.index(after: rest.startIndex)..<end]
        rest = rest[rest.index(after: end)...]
        continue
      }
      rest = rest.dropFirst()
      if character == "*" || character == "`" || character == "_" {
        if isMark(character, before: out.last, after: rest.first) { continue }
      }
      out.append(character)
    }
    return (out.trimmed, isBold)
  }

  private static func isAddress(_ text: Substring) -> Bool {
    !text.contains(" ") && (text.contains("@") || text.contains("://"))
  }

  /// A mark of emphasis touches a word on one side alone.
  private static func isMark(_ mark: Character, before: Character?, after: Character?) -> Bool {
    if mark == "`" { return true }
    let left = before.map { !$0.isWhitespace } ?? false
    let right = after.map { !$0.isWhitespace } ?? false
    guard left || right else { return false }
    return mark == "*" || !(left && right)
  }

  private static func link(_ text: Substring) -> (text: String, address: String, rest: Substring)? {
    guard let close = text.prefix(addressLimit).firstIndex(of: "]") else { return nil }
    let after = text.index(after: close)
    guard after < text.endIndex, text[after] == "(",
      let end = text[after...].prefix(addressLimit).firstIndex(of: ")")
    else { return nil }
    return (
      String(text[text.index(after: text.startIndex)..<close]), String(text[text.index(after: after)..<end]),
      text[text.index(after: end)...]
    )
  }
}
