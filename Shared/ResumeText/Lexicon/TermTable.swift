/// Reads the tables of terms.
///
/// A table has a line per term: `Name = synonym; synonym > broader; broader ~ related; related`, each part but the
/// name optional. `@kind field` says what the lines after it are; an indented line continues the one above. A name
/// or synonym that begins with "!" is an ordinary word as well, and counts only in exactly this spelling.
struct TermTable {
  /// A term and the ways to write it that begin with "!".
  struct Row {
    let term: Term
    /// The name and the synonyms; `isExact` where the spelling must be exactly this.
    let forms: [(text: String, isExact: Bool)]
  }

  private(set) var rows: [Row] = []
  private var kind = TermKind.skill
  private var field = ""

  init(_ tables: [String]) {
    for table in tables {
      var line = ""
      for part in table.split(separator: "\n") {
        if part.hasPrefix(" ") {
          line += part
        } else {
          add(line)
          line = String(part)
        }
      }
      add(line)
    }
  }

  /// The key of a name: lower case, hyphens for what is neither letter nor digit.
  static func id(of name: String) -> String {
    var id = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9": id += String(scalar).lowercased()
      case "+": id += "plus"
      case "#": id += "sharp"
      case "&": id += "and"
      case "'": break
      case ".": if id.isEmpty { id += "dot" } else { id += "-" }
      default: if !id.hasSuffix("-") { id += "-" }
      }
    }
    while id.hasSuffix("-") { id.removeLast() }
    return id
  }

  private mutating func add(_ line: String) {
    if line.isEmpty { return }
    if line.hasPrefix("@") {
      let words = line.dropFirst().split(separator: " ")
      guard words.count == 2, let kind = TermKind(rawValue: String(words[0])) else { return }
      self.kind = kind
      field = String(words[1])
      return
    }
    let (beforeRelated, related) = Self.parted(line, at: "~")
    let (beforeBroader, broader) = Self.parted(beforeRelated, at: ">")
    let (name, synonyms) = Self.parted(beforeBroader, at: "=")
    let texts = [name.trimmedOfSpaces] + Self.list(synonyms)
    let forms = texts.map { (text: $0.withoutMark, isExact: $0.hasPrefix("!")) }
    let term = Term(
      id: Self.id(of: forms[0].text), name: forms[0].text, kind: kind, field: field,
      synonyms: forms.dropFirst().map(\.text), related: Self.list(related).map(Self.id(of:)),
      broader: Self.list(broader).map(Self.id(of:)))
    rows.append(Row(term: term, forms: forms))
  }

  /// The text before and behind the first mark that stands between spaces.
  private static func parted(_ text: String, at mark: Character) -> (String, String) {
    guard let place = text.firstIndex(of: mark) else { return (text, "") }
    return (String(text[..<place]), String(text[text.index(after: place)...]))
  }

  private static func list(_ text: String) -> [String] {
    text.split(separator: ";").map { String($0).trimmedOfSpaces }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var trimmedOfSpaces: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate var withoutMark: String { hasPrefix("!") ? String(dropFirst()) : self }
}
