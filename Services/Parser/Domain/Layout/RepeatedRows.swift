/// Knows the rows that stand at the top or bottom of every page, and page numbers.
struct RepeatedRows {
  private static let edgeRows = 3

  private let pages: Int
  /// On how many pages a row is the last, its numbers aside.
  private var bottoms: [String: Int] = [:]
  private var seen: Set<String> = []

  /// Learns from the rows of all pages.
  init(_ pages: [[[ExtractedWord]]]) {
    self.pages = pages.count
    for rows in pages {
      if let last = rows.last { bottoms[Self.masked(last), default: 0] += 1 }
    }
  }

  /// A page's rows without page numbers and footers, and without rows at its edges that stood at an earlier page's.
  mutating func kept(_ rows: [[ExtractedWord]]) -> [[ExtractedWord]] {
    let edges = Set(rows.indices.prefix(Self.edgeRows)).union(rows.indices.suffix(Self.edgeRows))
    return rows.indices.filter { index in
      guard edges.contains(index) else { return true }
      let row = rows[index]
      let words = Self.words(row)
      let isNew = seen.insert(words.joined(separator: " ")).inserted
      if index >= rows.count - 2, Self.isPageNumber(words) || isFooter(row, of: rows, at: index) { return false }
      return isNew || row.first?.page == 1
    }.map { rows[$0] }
  }

  /// A row that ends a page with its number at either end of it: on each page, or far below the text.
  private func isFooter(_ row: [ExtractedWord], of rows: [[ExtractedWord]], at index: Int) -> Bool {
    guard index == rows.count - 1, let first = row.first, let last = row.last, row.count <= 16,
      !row.contains(where: { $0.text.contains("@") }),
      [first, last].contains(where: { Self.numbers($0.text).contains(first.page) })
    else { return false }
    if pages > 1, bottoms[Self.masked(row)] == pages { return true }
    guard index > 0 else { return false }
    let top = row.map(\.y0).min() ?? 0
    let above = rows[index - 1].map(\.y1).max() ?? top
    return top - above > 3 * (row.map(\.height).max() ?? 10)
  }

  private static func words(_ row: [ExtractedWord]) -> [String] { row.map(\.text).joined(separator: " ").plainWords }

  /// The row's words with every number alike.
  private static func masked(_ row: [ExtractedWord]) -> String {
    words(row).map { Int($0) == nil ? $0 : "#" }.joined(separator: " ")
  }

  private static func numbers(_ text: String) -> [Int] { text.plainWords.compactMap { Int($0) } }

  private static func isPageNumber(_ words: [String]) -> Bool {
    let names: Set<String> = ["page", "seite", "página", "pagina", "of", "von", "de", "sur", "di", "strona", "z"]
    let numbers = words.count { Int($0).map { $0 < 100 } == true }
    return numbers > 0 && numbers <= 2 && words.count <= 4
      && words.allSatisfy { names.contains($0) || Int($0).map { $0 < 100 } == true }
  }
}
