/// Makes a line of the words of a row: its cells, its bullet.
struct LineMaker {
  /// A gap wider than so many times the size of the letters parts a line.
  private static let cellGap = 1.25
  /// In a line with an address, where what stands beside it is no more of a sentence.
  private static let contactGap = 0.75

  /// What was not painted right after the word left of it is parted from it by any space.
  private static let otherGap = 0.15

  /// Where a cell may begin after a narrower gap too.
  private let stops: [Double]
  /// Where rows begin with a bullet.
  private let bulletPlaces: Set<Int>
  /// Letters of symbol fonts that stand before item after item.
  private let marks: Set<String>

  /// Learns from all rows of a column.
  init(_ rows: [[ExtractedWord]]) {
    marks = Self.marks(of: rows)
    let marks = marks
    bulletPlaces = Set(
      rows.filter { $0.count > 1 && (Bullet.isMark($0[0].text) || marks.contains($0[0].text)) }.map {
        Int($0[0].x0.rounded())
      })
    stops = Self.stops(of: rows)
  }

  /// The line of a row; nil for a row without words.
  func line(of row: [ExtractedWord]) -> TextLine? {
    guard let first = row.first, let last = row.last else { return nil }
    var words = LetterSpacing.joined(row)
    var line = TextLine(cells: [])
    line.page = first.page
    line.left = first.x0
    line.textLeft = first.x0
    line.right = last.x1
    line.size = words.map(\.size).max() ?? 0
    let letters = words.reduce(0) { $0 + $1.text.count }
    line.isBold = words.reduce(0) { $0 + ($1.isBold ? $1.text.count : 0) } * 10 >= letters * 8
    if words.count > 1, isMark(words[0].text) {
      words.removeFirst()
      line.hasBullet = true
      line.textLeft = words[0].x0
    } else if let rest = Bullet.strip(words[0].text), words[0].text.count > 1 {
      words[0].text = rest
      line.hasBullet = true
    }
    addCells(of: words, to: &line)
    return line
  }

  private func addCells(of words: [ExtractedWord], to line: inout TextLine) {
    let usual = Self.usualGap(words)
    let cellGap =
      words.contains { $0.text.contains("@") || $0.text.contains("/") && $0.text.contains(".") }
      ? Self.contactGap : Self.cellGap
    var cell = words[0].text
    line.lastLeft = words[0].x0
    (line.isFirstBold, line.isLastBold) = (words[0].isBold, words[0].isBold)
    line.firstWidth = words[0].x1 - words[0].x0
    line.cellRight = line.right
    for (index, right) in words.enumerated().dropFirst() {
      let left = words[index - 1]
      let gap = right.x0 - left.x1
      let size = max(left.size, right.size)
      let isAtStop = gap > max(0.5 * size, 1.6 * usual) && stops.contains { abs($0 - right.x0) < 1 }
      let isOther = gap > Self.otherGap * size && PaintingOrder.isApart(left, right)
      let isWide = gap > cellGap * size && (gap > Self.cellGap * size || gap > 1.3 * usual)
      if isWide || isAtStop || isOther {
        if !cell.isEmpty { line.cells.append(cell) }
        if line.cells.count == 1 { (line.cellRight, line.cellLimit) = (left.x1, right.x0) }
        if line.cells.count == 2 { line.secondRight = left.x1 }
        // An item may open beside a date in a column of its own.
        let isItem = isMark(right.text) && bulletPlaces.contains(Int(right.x0.rounded())) && index + 1 < words.count
        if isItem, !line.hasBullet {
          line.hasBullet = true
          line.hangs = true
          line.textLeft = words[index + 1].x0
        }
        cell = isItem ? "" : right.text
        line.lastLeft = right.x0
        line.isLastBold = right.isBold
        if line.cells.count == 1 { line.isSecondBold = right.isBold }
      } else if cell.isEmpty {
        cell = right.text
      } else {
        // Words of two columns that meet have no space between them.
        cell += (gap < 0.02 * right.size && gap > -0.3 * right.size ? "" : " ") + right.text
      }
    }
    line.cells.append(cell)
  }

  private func isMark(_ text: String) -> Bool { Bullet.isMark(text) || marks.contains(text) }

  /// Single letters or symbols that begin several rows at one place, before a gap.
  private static func marks(of rows: [[ExtractedWord]]) -> Set<String> {
    var counts: [String: Int] = [:]
    for row in rows where row.count > 1 {
      guard row[0].text.unicodeScalars.count == 1, let scalar = row[0].text.unicodeScalars.first, scalar.digit == nil,
        !scalar.properties.isUppercase, !words.contains(scalar), row[1].x0 - row[0].x1 > 0.2 * row[0].size
      else { continue }
      counts["\(row[0].text)\t\(Int(row[0].x0.rounded()))", default: 0] += 1
    }
    // A letter that is no word by itself is told by two rows.
    let isMark = { (key: String, count: Int) in
      count >= 3 || count == 2 && key.first.map { $0.isASCII && $0.isLowercase } == true
    }
    return Set(counts.filter(isMark).keys.map { String($0.prefix { $0 != "\t" }) })
  }

  /// Letters that are words in a language resumes are written in.
  private static let words = Set("aeiouyàèéwzвикос&".unicodeScalars)

  /// Where cells begin in two rows or more after a wide gap, in three after a narrower one, or in two after any gap
  /// larger than a space where rows begin too.
  private static func stops(of rows: [[ExtractedWord]]) -> [Double] {
    var wide: [Int: Int] = [:]
    var narrow: [Int: Int] = [:]
    var clear: [Int: Int] = [:]
    var starts: [Int: Int] = [:]
    for row in rows {
      if let first = row.first { starts[Int(first.x0.rounded()), default: 0] += 1 }
      for (left, right) in zip(row, row.dropFirst()) {
        let gap = right.x0 - left.x1
        let size = max(left.size, right.size)
        if gap > cellGap * size { wide[Int(right.x0.rounded()), default: 0] += 1 }
        if gap > 0.8 * size { clear[Int(right.x0.rounded()), default: 0] += 1 }
        if gap > 0.5 * size { narrow[Int(right.x0.rounded()), default: 0] += 1 }
      }
    }
    let aligned = narrow.filter { place, count in
      count >= 2 && starts[place, default: 0] >= 2 && count + starts[place, default: 0] >= 5
    }
    let oneWide = wide.keys.filter { clear[$0, default: 0] >= 2 }
    return Set(wide.filter { $0.value >= 2 }.keys).union(oneWide).union(clear.filter { $0.value >= 3 }.keys).union(
      aligned.keys
    )
    .map { Double($0) }.sorted()
  }

  /// The median of a row's gaps.
  private static func usualGap(_ words: [ExtractedWord]) -> Double {
    let gaps = zip(words, words.dropFirst()).map { $1.x0 - $0.x1 }.sorted()
    return gaps.isEmpty ? 0 : gaps[gaps.count / 2]
  }
}
