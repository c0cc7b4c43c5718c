/// A file's name made safe to store and to show.
package struct UploadName: Sendable, Equatable {
  /// The name: no folders, no control or direction characters, at most 120 characters, with its extension.
  package let text: String
  /// What the extension says the file is.
  package let kind: FileKind

  /// Why a name was refused.
  package enum Fault: Error, Sendable, Equatable {
    /// The extension is none that Parser reads.
    case unsupportedType
    /// The name hides a program (`resume.exe.pdf`) or holds a NUL.
    case suspicious
  }

  /// The safe form of the name a browser sent; folders in it are dropped, whatever they try to reach.
  package init(_ raw: String) throws(Fault) {
    guard !raw.unicodeScalars.contains("\0") else { throw .suspicious }
    let last = raw.split(whereSeparator: { $0 == "/" || $0 == "\\" || $0 == ":" }).last ?? ""
    var kept = String.UnicodeScalarView()
    for scalar in last.unicodeScalars where Self.isVisible(scalar) { kept.append(scalar) }
    let name = String(kept).trimmed(of: [" ", "."])
    guard let kind = FileKind(fileName: name), let dot = name.lastIndex(of: ".") else { throw .unsupportedType }
    let stem = String(name[..<dot])
    let inner = stem.split(separator: ".").dropFirst()
    guard !inner.contains(where: { Self.programs.contains($0.trimmed(of: [" "]).lowercased()) }) else {
      throw .suspicious
    }
    let safe = stem.trimmed(of: [" ", "."])
    self.text = (safe.isEmpty ? "resume" : String(safe.prefix(115))) + "." + kind.rawValue
    self.kind = kind
  }

  private static let programs: Set<String> = [
    "exe", "com", "bat", "cmd", "scr", "pif", "msi", "dll", "js", "jse", "vbs", "vbe", "wsf", "hta", "ps1", "sh",
    "php", "phtml", "jsp", "asp", "aspx", "jar", "app", "lnk", "html", "htm", "svg",
  ]

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
