/// A piece of a printed resume.
enum Block: Equatable, Sendable {
  case name(String)
  case label(String)
  /// Ways to reach the person, on one line if they fit.
  case contacts([String])
  case heading(String)
  /// What an entry is about, and when and where.
  case entry(String, aside: String)
  case paragraph(String)
  case bullet(String)
  /// A group of words under its name; the name may be empty.
  case group(String, String)

  /// Bytes of text.
  var size: Int {
    switch self {
    case .name(let text), .label(let text), .heading(let text), .paragraph(let text), .bullet(let text):
      text.utf8.count
    case .contacts(let texts): texts.reduce(0) { $0 + $1.utf8.count }
    case .entry(let first, aside: let second), .group(let first, let second): first.utf8.count + second.utf8.count
    }
  }
}
