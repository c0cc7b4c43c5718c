/// Names of uploaded files: what is kept of them, and which are refused.
package enum FileName {
  /// Longest name that is kept, in characters.
  package static let lengthLimit = 120

  /// The name without folders, control characters and characters that turn the direction of writing; nil when it
  /// is made to deceive: with a NUL, a turned direction, or the extension of a program before its last one.
  package static func clean(_ raw: String) -> String? {
    guard !raw.unicodeScalars.contains(where: { $0 == "\0" || isTurning($0) }) else { return nil }
    let last = raw.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    var name = ""
    for scalar in last.unicodeScalars where scalar.properties.generalCategory != .control {
      name.unicodeScalars.append(scalar)
    }
    name = name.trimmed
    while name.hasPrefix(".") { name.removeFirst() }
    let parts = name.split(separator: ".").map { $0.lowercased().trimmed }
    guard !parts.dropFirst().dropLast().contains(where: { programs.contains($0) }) else { return nil }
    guard !(parts.count > 1 && programs.contains(parts[parts.count - 1])) else { return nil }
    guard name.count > lengthLimit else { return name }
    let ending = extensionOf(name)
    return ending.isEmpty
      ? String(name.prefix(lengthLimit)) : name.prefix(lengthLimit - ending.count - 1) + "." + ending
  }

  /// What stands behind the last dot, at most ten characters; empty when there is none.
  package static func extensionOf(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
    let ending = name[name.index(after: dot)...]
    return ending.count <= 10 ? String(ending) : ""
  }

  /// The name without its extension.
  package static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Marks that change the direction of writing hide an extension (Unicode Bidirectional Algorithm, section 2).
  private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static let programs: Set<String> = [
    "exe", "com", "bat", "cmd", "scr", "pif", "msi", "dll", "jar", "js", "jse", "vbs", "vbe", "wsf", "hta", "ps1", "sh",
    "lnk", "reg", "cpl", "apk", "app", "dmg", "deb", "rpm", "php", "asp", "aspx", "jsp", "svg", "html", "htm",
  ]
}
