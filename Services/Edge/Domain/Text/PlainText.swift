/// Takes markup and invisible characters out of pasted text (mission row 7).
package struct PlainText: Sendable {
  private let scalars: [Unicode.Scalar]
  private var tags: TagScanner
  private var plain = String.UnicodeScalarView()

  /// The text without HTML elements, comments, scripts and control characters; line ends become `\n`.
  ///
  /// Only the names of HTML elements count as markup, so "latency < 5 ms" and "vector<string>" survive.
  /// Takes time in proportion to the text's length, whatever stands in it.
  package static func of(_ raw: String) -> String {
    var reader = PlainText(raw)
    reader.readAll()
    return String(reader.plain).trimmed()
  }

  private init(_ raw: String) {
    scalars = Array(raw.unicodeScalars)
    tags = TagScanner(scalars)
  }

  private mutating func readAll() {
    var index = 0
    while index < scalars.count {
      if scalars[index] == "<", let tag = tags.tag(at: index) {
        if tag.breaksLine { plain.append("\n") }
        index = tag.end
      } else if scalars[index] == "&", let entity = entity(at: index) {
        plain.append(entity.scalar)
        index = entity.end
      } else {
        appendVisible(at: index)
        index += 1
      }
    }
  }

  private mutating func appendVisible(at index: Int) {
    let scalar = scalars[index]
    switch scalar {
    case "\r", "\u{2028}", "\u{2029}": plain.append("\n")
    case "\n": if index == 0 || scalars[index - 1] != "\r" { plain.append("\n") }
    case "\t": plain.append("\t")
    // Joiners shape words of several scripts and emoji; every other format character only hides text.
    case "\u{200C}", "\u{200D}": plain.append(scalar)
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .unassigned: break
      default: plain.append(scalar)
      }
    }
  }

  private func entity(at index: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    for (name, scalar) in Self.entities where scalars[(index + 1)...].starts(with: name) {
      return (scalar, index + 1 + name.count)
    }
    return nil
  }

  private static let entities: [([Unicode.Scalar], Unicode.Scalar)] = [
    ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("#39;", "'"), ("apos;", "'"), ("nbsp;", " "),
  ].map { (Array($0.0.unicodeScalars), $0.1) }
}
