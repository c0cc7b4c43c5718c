/// The names of results: a file's own without its extension, or with it where another file has taken that.
struct OutputNames {
  private var taken: Set<String> = []

  /// The name for the next file.
  mutating func next(for path: String) -> String {
    let whole = path == "-" ? "stdin" : path.split(separator: "/").last.map { String($0) } ?? "resume"
    var stem = whole
    if let dot = whole.lastIndex(of: "."), dot > whole.startIndex { stem = String(whole[..<dot]) }
    if taken.insert(stem).inserted { return stem }
    var name = whole
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(whole)-\(number)"
      number += 1
    }
    return name
  }
}
