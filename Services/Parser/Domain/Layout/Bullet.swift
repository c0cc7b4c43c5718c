/// The marks that open an item of a list.
enum Bullet {
  private static let marks: Set<Character> = [
    "•", "◦", "▪", "▫", "■", "□", "●", "○", "‣", "⁃", "∙", "·", "➤", "➢", "➔", "→", "▸", "▶", "►", "»", "›", "–", "—",
    "-", "*", "+", "✓", "✔", "❖", "◆", "◇", "⦿", "§", "o",
    "⋆", "∗", "★", "▹", "▷", "◾", "◼", "✦", "➜", "❯", "⬩", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F076}",
  ]

  /// Whether a word by itself is a bullet.
  static func isMark(_ word: String) -> Bool {
    word.count == 1 && word.first.map { marks.contains($0) } == true
  }

  /// The text after a bullet and the space that follows it; nil when the text opens with none.
  static func strip(_ text: String) -> String? {
    guard let first = text.first, marks.contains(first) else { return nil }
    let rest = text.dropFirst()
    guard let next = rest.first, next == " " || next == "\t" || next == "\u{A0}" else {
      // Marks of lists alone may stand close to the text; a dash or a star close to it belongs to it.
      return "•▪■●➤▸►»◦‣".contains(first) && !rest.isEmpty ? rest.trimmed : nil
    }
    return rest.trimmed
  }
}
