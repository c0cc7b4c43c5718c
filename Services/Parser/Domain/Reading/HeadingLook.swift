/// How the headings of one document look, learnt from those whose wording is known, so that a heading in words of
/// somebody's own is known by its look.
struct HeadingLook {
  private struct Look: Hashable {
    let size: Int
    let isBold: Bool
    let isCapitals: Bool
    let isStyled: Bool
  }

  private let looks: Set<Look>
  private let bodySize: Int

  /// Learns from the lines that `isKnown` tells to be headings.
  init(_ lines: [TextLine], isKnown: (TextLine) -> Bool) {
    var letters: [Int: Int] = [:]
    var known: [Look: Int] = [:]
    var all: [Look: Int] = [:]
    for line in lines where !line.isHidden {
      letters[Self.size(line), default: 0] += line.text.count
      if Self.hasShape(line) { all[Self.look(line), default: 0] += 1 }
      if line.cells.count == 1, isKnown(line) { known[Self.look(line), default: 0] += 1 }
    }
    // A look that few headings among many other lines have, where others have one of their own, is that of employers.
    let most = known.values.max() ?? 0
    var found = Set(known.filter { $0.value * 3 > all[$0.key] ?? 0 || $0.value >= most || most < 3 }.keys)
    let body = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    bodySize = body
    if found.isEmpty { found = Self.repeatedLooks(lines, body: body) }
    // What looks as titles and employers do tells nothing.
    looks = found.filter { $0.isStyled || $0.size > body + 4 || $0.isCapitals }
  }

  /// Without a heading in known words: the looks of short lines in letters larger than the text's that come again.
  private static func repeatedLooks(_ lines: [TextLine], body: Int) -> Set<Look> {
    var counts: [Look: Int] = [:]
    for line in lines where !line.isHidden && line.cells.count == 1 && line.text.count <= 45 && !line.text.hasDigit {
      let look = look(line)
      if look.size > body + 9 { counts[look, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value >= 2 }.keys)
  }

  /// Whether a line has the look of this document's headings, and the shape of one.
  func matches(_ line: TextLine) -> Bool {
    Self.hasShape(line) && looks.contains(Self.look(line))
  }

  private static func hasShape(_ line: TextLine) -> Bool {
    let text = line.text
    return line.cells.count == 1 && !line.hasBullet && (3...45).contains(text.count) && !text.contains("@")
      && !text.hasDigit && text.split(separator: " ").count <= 6 && text.last.map { !".,;".contains($0) } == true
  }

  /// Tenths of a point, to the nearest half.
  private static func size(_ line: TextLine) -> Int { Int((line.size * 2).rounded()) * 5 }

  private static func look(_ line: TextLine) -> Look {
    Look(size: size(line), isBold: line.isBold, isCapitals: line.text.isAllCapitals, isStyled: line.style != .plain)
  }
}
