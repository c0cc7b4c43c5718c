/// A page whose headings stand in a narrow column of their own, beside what they head.
struct LabelColumn {
  /// A heading and where it begins.
  private struct Label {
    var words: [ExtractedWord]
    var text: String { words.map(\.text).joined(separator: " ") }
    var top: Double { words.map(\.y0).min() ?? 0 }
  }

  private static let leastLabels = 3
  /// How far a long word of a heading may reach over its column, in points.
  private static let overhang = 15.0

  /// What stands above the first heading.
  let above: [ExtractedWord]
  /// Each heading's text, with the words beside it.
  let sections: [(heading: TextLine, words: [ExtractedWord])]

  /// The headings and what stands beside them; nil for any other page.
  static func find(in words: [ExtractedWord]) -> LabelColumn? {
    guard let left = words.map(\.x0).min() else { return nil }
    let rows = PageLayout.rows(of: words)
    for edge in edges(of: rows, from: left) {
      if let column = column(words, left: left, edge: edge) { return column }
    }
    return nil
  }

  private static func column(_ words: [ExtractedWord], left: Double, edge: Double) -> LabelColumn? {
    let (headings, beside) = parted(PageLayout.rows(of: words).map { within($0, edge) }, at: edge)
    let narrow = blocks(headings)
    guard let first = narrow.firstIndex(where: { SectionHeading.exact($0.text) != nil }) else { return nil }
    let labels = Array(narrow[first...])
    let known = labels.count { SectionHeading.exact($0.text) != nil }
    guard known >= leastLabels, known * 4 >= labels.count * 3 else { return nil }
    let start = labels[0].top - 2
    // Only a heading may reach over its column.
    let isWide = { (word: ExtractedWord) in word.x1 > edge + overhang }
    guard !labels.contains(where: { $0.words.contains(where: isWide) && SectionHeading.exact($0.text) == nil }) else {
      return nil
    }
    var sections: [(heading: TextLine, words: [ExtractedWord])] = []
    for (index, label) in labels.enumerated() {
      let end = index + 1 < labels.count ? labels[index + 1].top - 2 : .infinity
      sections.append(
        (line(of: label), beside.filter { $0.middle > label.top - 2 && $0.middle <= end }))
    }
    return LabelColumn(above: words.filter { $0.middle <= start }, sections: sections)
  }

  /// The words of the column left of `edge`, and those right of it. A heading that was painted by itself is whole,
  /// where text was printed over it too.
  private static func parted(
    _ rows: [[ExtractedWord]], at edge: Double
  ) -> (left: [ExtractedWord], right: [ExtractedWord]) {
    var parts: (left: [ExtractedWord], right: [ExtractedWord]) = ([], [])
    for run in TextRun.runs(of: rows) {
      let isHeading =
        run.x0 < edge - 3 && run.next != nil
        && SectionHeading.exact(run.words.map(\.text).joined(separator: " ")) != nil
      for word in run.words {
        if isHeading || word.x0 < edge - 3 { parts.left.append(word) } else { parts.right.append(word) }
      }
    }
    return parts
  }

  /// A row's words, its letter-spaced heading as words, which end within the column where nothing stands beside them.
  private static func within(_ row: [ExtractedWord], _ edge: Double) -> [ExtractedWord] {
    guard !row.contains(where: { $0.x0 >= edge - 3 && $0.text.count > 2 }) else { return withSpacedHeading(row) }
    return LetterSpacing.joined(row).map { word in
      var word = word
      if word.x0 < edge - 3, word.x1 < edge + 4 * overhang { word.x1 = min(word.x1, edge) }
      return word
    }
  }

  /// A row with text beside its heading, or printed over it, with the spaced letters that it begins with as words.
  private static func withSpacedHeading(_ row: [ExtractedWord]) -> [ExtractedWord] {
    var spaced: [ExtractedWord] = []
    var rest: [ExtractedWord] = []
    for word in row {
      let goesOn = spaced.last.map { !PaintingOrder.isApart($0, word) && word.x0 - $0.x1 < word.size } ?? rest.isEmpty
      if goesOn, word.text.count <= 2, abs(word.size - row[0].size) < 0.1 {
        spaced.append(word)
      } else {
        rest.append(word)
      }
    }
    return spaced.count < 4 ? row : (LetterSpacing.joined(spaced) + rest).sorted { $0.x0 < $1.x0 }
  }

  /// Where four rows or more begin, or go on after a gap, right of the page's edge.
  private static func edges(of rows: [[ExtractedWord]], from left: Double) -> [Double] {
    var counts: [Int: Int] = [:]
    for row in rows {
      guard let first = row.first else { continue }
      if first.x0 > left + 40 { counts[Int(first.x0.rounded()), default: 0] += 1 }
      for (index, right) in row.enumerated().dropFirst() where right.x0 - row[index - 1].x1 > 0.9 * first.size {
        counts[Int(right.x0.rounded()), default: 0] += 1
        break
      }
    }
    return counts.filter { $0.value >= 4 && Double($0.key) > left + 40 && Double($0.key) < left + 200 }.keys.sorted()
      .map { Double($0) }
  }

  /// Words of the narrow column, those of consecutive rows together.
  private static func blocks(_ words: [ExtractedWord]) -> [Label] {
    var labels: [Label] = []
    var bottom = -Double.infinity
    for row in PageLayout.rows(of: words) {
      let top = row.map(\.y0).min() ?? 0
      let height = row.map(\.height).max() ?? 1
      let joined = LetterSpacing.joined(row)
      let whole = (labels.last?.words ?? []) + joined
      let isWhole = SectionHeading.exact(Label(words: whole).text) != nil
      let joints = ["&", "and", "und", "et", "y", "e"]
      let isOpen = [labels.last?.words.last, joined.first].contains {
        $0.map { joints.contains($0.text.lowercased()) } == true
      }
      let areParts = { (text: String) in SectionHeading.exact(text) == nil }
      if let last = labels.last, let end = last.words.last, top - bottom < 0.8 * height,
        abs(end.size - row[0].size) < 0.1 * end.size,
        isWhole || isOpen || areParts(last.text) && areParts(Label(words: joined).text)
      {
        labels[labels.count - 1].words = whole
      } else {
        labels.append(Label(words: joined))
      }
      bottom = row.map(\.y1).max() ?? top
    }
    return labels
  }

  private static func line(of label: Label) -> TextLine {
    var line = TextLine(cells: [label.text])
    line.page = label.words.first?.page ?? 1
    line.isBold = true
    line.size = label.words.map(\.size).max() ?? 0
    line.left = label.words.map(\.x0).min() ?? 0
    line.textLeft = line.left
    line.right = label.words.map(\.x1).max() ?? 0
    line.gap = 2
    return line
  }
}
