/// Tells a certificate's name from who gave it.
extension CertificateReader {
  /// Whether what stands in brackets is another name of the certificate, or says more of it: its initials, a code, words
  /// in capitals. All else names who gave it.
  private static func isShortForm(_ inside: String, of name: String) -> Bool {
    if inside.hasDigit { return true }
    guard inside.isAllCapitals, inside.count <= 12 else { return false }
    if inside.contains(where: { " -/".contains($0) }) || inside.count < 3 { return true }
    let initials = name.plainWords.compactMap(\.first).map { $0.uppercased() }.joined()
    return !name.split(separator: " ").contains(Substring(inside)) && initials.contains(inside.prefix(2))
  }

  /// The name and the issuer behind it.
  static func parted(_ text: String) -> (name: String, issuer: String) {
    for separator in [" – ", " — ", " | ", " • ", " · ", " - ", "; "] {
      let parts = text.parts(separatedBy: separator)
      if parts.count >= 2, levels.contains(parts[1].plainWords.joined(separator: " ")) {
        return ([parts[0].bare, parts[1].bare].joined(separator: separator), parts.count > 2 ? parts[2].bare : "")
      }
      if parts.count >= 2 { return (parts[0].bare, parts[1].bare) }
    }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      let inside = String(text[text.index(after: open)...].dropLast())
      let name = text[..<open].bare
      if !isShortForm(inside, of: name) { return (name, inside) }
    }
    // A date that closed the brackets is gone with them.
    if let open = text.lastIndex(of: "("), open > text.startIndex, !text[open...].contains(")") {
      return (text[..<open].bare, text[text.index(after: open)...].bare)
    }
    let parts = text.parts(separatedBy: { $0 == "," })
    guard let first = parts.first else { return ("", "") }
    guard parts.count > 1 else { return (first, "") }
    return (parts.dropLast().joined(separator: ", "), parts[parts.count - 1])
  }

  /// Grades of a certificate, which belong to its name.
  private static let levels: Set<String> = [
    "associate", "professional", "practitioner", "foundational", "foundation", "specialty", "expert", "fundamentals",
    "intermediate", "advanced", "basic", "beginner", "master", "entry", "senior", "core", "essentials", "lead",
    "administrator", "developer", "operator", "instructor", "provider",
  ]
}
