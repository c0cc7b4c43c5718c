/// Items whose bullets were drawn and not written: lines of sentences that stand further in than what heads them.
enum ImpliedItems {
  /// The lines, with the first of each such item marked; as they are where any bullet is written.
  static func marked(_ lines: [TextLine]) -> [TextLine] {
    guard !lines.contains(where: \.hasBullet), let edge = indent(lines) else { return lines }
    var marked = lines
    for index in lines.indices where isItem(lines[index], edge) {
      let line = lines[index]
      let isFirst = index == 0 || !isItem(lines[index - 1], edge)
      if isFirst, EmployerNote.describes(line.text) { continue }
      if index > 0, isItem(lines[index - 1], edge), lines[index - 1].page == line.page || lines[index - 1].isFull {
        let last = lines[index - 1]
        let isOpen = !".!?".contains(last.text.last ?? ".")
        if isOpen, last.isFull || line.text.first?.isLowercase == true { continue }
      }
      marked[index].hasBullet = true
    }
    return marked
  }

  private static func isItem(_ line: TextLine, _ edge: Double) -> Bool {
    line.cells.count == 1 && !line.isBold && abs(line.left - edge) < 2
  }

  /// The left edge of the lines that stand furthest in, where most of them are sentences and others stand further out.
  private static func indent(_ lines: [TextLine]) -> Double? {
    let plain = lines.filter { $0.size > 0 && $0.cells.count == 1 && !$0.isBold }
    var edges: [(x: Double, count: Int, sentences: Int)] = []
    for line in plain {
      let index = edges.firstIndex { abs($0.x - line.left) < 2 } ?? edges.count
      if index == edges.count { edges.append((line.left, 0, 0)) }
      edges[index].count += 1
      edges[index].sentences += isSentence(line) ? 1 : 0
    }
    guard let last = edges.filter({ $0.sentences * 2 > $0.count }).max(by: { $0.x < $1.x }) else { return nil }
    let outside = lines.filter { $0.left < last.x - 4 }
    return outside.isEmpty ? nil : last.x
  }

  private static func isSentence(_ line: TextLine) -> Bool {
    let words = line.text.split(separator: " ")
    let small = words.count { $0.first?.isLowercase == true || $0.first?.isNumber == true }
    return words.count >= 4 && small * 2 >= words.count && DateScanner.first(in: line.text)?.span.isSingle != false
  }
}
