/// The number of a line behind a telephone number: "ext. 204", "x204".
enum PhoneExtension {
  private static let words: Set<String> = ["x", "ext", "extn", "extension", "poste", "anexo", "ramal", "durchwahl"]

  /// The place behind an extension that follows a place; nil when none does.
  static func end(in scalars: [Unicode.Scalar], after start: Int) -> Int? {
    let text = DateText(scalars)
    var at = start
    while text.has(" (,", at: at) { at += 1 }
    guard let (word, behind) = text.word(at), words.contains(word) else { return nil }
    at = behind
    while text.has(".: ", at: at) { at += 1 }
    guard let (_, end) = text.number(at), !text.has("-/", at: end) else { return nil }
    return end
  }

  /// What stands there, after a space; empty when there is none.
  static func text(in scalars: [Unicode.Scalar], from start: Int, to end: Int?) -> String {
    guard let end else { return "" }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[start..<end])
    return " " + text.trimmed
  }
}
