/// Finds the HTML tags and comments in a text.
struct TagScanner: Sendable {
  /// A stretch of the text that is markup.
  struct Tag: Sendable, Equatable {
    /// The first place after it.
    let end: Int
    /// Whether a reader would see a new line there.
    let breaksLine: Bool
  }

  private let folded: [Unicode.Scalar]
  /// What was looked for in vain: it cannot stand further on either, so nobody looks through the rest again.
  private var absent: Set<String> = []

  /// A scanner over a text.
  init(_ scalars: [Unicode.Scalar]) {
    folded = scalars.map { ("A"..."Z").contains($0) ? Unicode.Scalar(UInt8($0.value) + 0x20) : $0 }
  }

  /// The markup that begins with the `<` at this place; nil where that is only a sign.
  mutating func tag(at start: Int) -> Tag? {
    if folded[start...].starts(with: "<!--".unicodeScalars) {
      return place(of: "-->", from: start + 4).map { Tag(end: $0 + 3, breaksLine: false) }
    }
    var index = start + 1
    let isClosing = index < folded.count && folded[index] == "/"
    if isClosing { index += 1 }
    let nameStart = index
    while index < folded.count, index - nameStart < 12, Self.isNamePart(folded[index]) { index += 1 }
    let name = String(String.UnicodeScalarView(folded[nameStart..<index]))
    let isInline = Self.inline.contains(name)
    guard isInline || Self.block.contains(name) || Self.unread.contains(name),
      index < folded.count, Self.endsName(folded[index]), attributesMayStand(from: index),
      let close = closingBracket(from: index)
    else { return nil }
    if !isClosing, Self.unread.contains(name), let finish = place(of: "</" + name, from: close),
      let last = closingBracket(from: finish)
    {
      return Tag(end: last + 1, breaksLine: true)
    }
    return Tag(end: close + 1, breaksLine: !isInline)
  }

  /// Whether what follows a name can be an attribute or the end: "a<b && c>d" compares and marks nothing up.
  private func attributesMayStand(from start: Int) -> Bool {
    guard let next = folded[start...].first(where: { !$0.properties.isWhitespace }) else { return false }
    return next == ">" || next == "/" || next == "\"" || next == "'" || next.properties.isAlphabetic
  }

  private func closingBracket(from start: Int) -> Int? {
    folded[start..<min(folded.count, start + 1000)].firstIndex(of: ">")
  }

  private mutating func place(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.unicodeScalars)
    guard !absent.contains(text), start + wanted.count <= folded.count else { return nil }
    let found = (start...(folded.count - wanted.count)).first { folded[$0...].starts(with: wanted) }
    if found == nil { absent.insert(text) }
    return found
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func endsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ">" || scalar == "/" || scalar.properties.isWhitespace
  }

  private static let unread: Set<String> = ["script", "style", "head", "noscript", "template", "svg", "iframe"]
  private static let block: Set<String> = [
    "html", "body", "p", "br", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "thead",
    "tbody", "tr", "td", "th", "section", "article", "header", "footer", "main", "nav", "aside", "blockquote", "pre",
    "form", "dl", "dt", "dd",
  ]
  private static let inline: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "span", "font", "small", "code", "img", "input", "button", "label", "sup",
    "sub", "mark", "abbr", "link", "meta", "title",
  ]
}
