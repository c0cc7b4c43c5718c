/// How well somebody knows a skill, told beside it in words, in years, in percent or in dots.
enum SkillLevel {
  /// A skill's name and its level; "Python (expert)", "Python – 5 years", "Python 90%", "Python ●●●○○".
  static func parted(_ item: String) -> (name: String, level: String) {
    var name = item.hasSuffix(".") && !item.dropLast().contains(".") ? String(item.dropLast()) : item
    while let last = name.unicodeScalars.last, last.isPictograph || last == " " { name.unicodeScalars.removeLast() }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
      let inside = name[name.index(after: open)...].dropLast().trimmed
      if isLevel(inside) { return (name[..<open].bare, inside) }
    }
    for separator in [" – ", " — ", " - ", ": ", " | "] {
      if let range = name.range(of: separator), range.lowerBound > name.startIndex,
        isLevel(name[range.upperBound...].trimmed)
      {
        return (name[..<range.lowerBound].bare, name[range.upperBound...].trimmed)
      }
    }
    if let space = name.lastIndex(of: " "), isMeasure(name[space...].trimmed) {
      return (name[..<space].bare, name[space...].trimmed)
    }
    return (name, "")
  }

  /// Whether a text says how well, and nothing else.
  static func isLevel(_ text: String) -> Bool {
    let plain = text.plainWords
    guard !plain.isEmpty, plain.count <= 4 else { return isMeasure(text) }
    let hasWord = plain.contains { words.contains($0) || units.contains($0) }
    return hasWord && plain.allSatisfy { words.contains($0) || units.contains($0) || Int($0) != nil || $0 == "of" }
      || isMeasure(text)
  }

  /// "90%", "4/5".
  private static func isMeasure(_ text: String) -> Bool {
    if text.hasSuffix("%") { return Int(text.dropLast().trimmed).map { (0...100).contains($0) } == true }
    let sides = text.split(separator: "/").compactMap { Int($0) }
    return sides.count == 2 && text.digitCount == text.count - 1 && sides[0] <= sides[1]
      && (sides[1] == 5 || sides[1] == 10)
  }

  private static let words: Set<String> = [
    "advanced", "expert", "intermediate", "basic", "basics", "beginner", "proficient", "fluent", "good", "working",
    "knowledge", "familiar", "novice", "master", "very", "excellent", "strong", "experienced", "competent", "skilled",
    "upper", "level", "elementary", "professional", "solid", "medium", "fortgeschritten", "grundkenntnisse", "experte",
    "avancé", "intermédiaire", "débutant", "avanzado", "intermedio", "básico", "experto",
  ]
  private static let units: Set<String> = ["year", "years", "yr", "yrs", "jahre", "ans", "años", "months"]
}
