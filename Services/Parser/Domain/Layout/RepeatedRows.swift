/// Knows the rows that stand at the top or bottom of every page, and page numbers.
struct RepeatedRows {
  private static let edgeRows = 3
  private var seen: Set<String> = []

  /// Takes page numbers away, and rows at a page's edges that stood at an earlier page's.
  mutating func remove(from rows: inout [[ExtractedWord]]) {
    let edges = Set(rows.indices.prefix(Self.edgeRows)).union(rows.indices.suffix(Self.edgeRows))
    var kept: [[ExtractedWord]] = []
    for (index, row) in rows.enumerated() {
      let words = row.map(\.text).joined(separator: " ").plainWords
      guard edges.contains(index) else {
        kept.append(row)
        continue
      }
      let isPageNumber = index >= rows.count - 2 && Self.isPageNumber(words)
      let key = words.joined(separator: " ")
      let isNew = seen.insert(key).inserted
      if !isPageNumber, isNew || row.first?.page == 1 { kept.append(row) }
    }
    rows = kept
  }

  private static func isPageNumber(_ words: [String]) -> Bool {
    let names: Set<String> = ["page", "seite", "página", "pagina", "of", "von", "de", "sur", "di", "strona", "z"]
    let numbers = words.count { Int($0).map { $0 < 100 } == true }
    return numbers > 0 && numbers <= 2 && words.count <= 4
      && words.allSatisfy { names.contains($0) || Int($0).map { $0 < 100 } == true }
  }
}
