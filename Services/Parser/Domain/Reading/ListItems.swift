/// The items of a list: a line or a cell each, unless separators part them.
enum ListItems {
  private static let marks = "|•·▪●◦■‣∙⋅‧▸►▹▷✦◆◇"

  /// The items of lines.
  static func items(_ lines: [TextLine]) -> [String] {
    var items: [String] = []
    var block = ""
    var last: TextLine?
    func isList(_ text: String) -> Bool { split(text).count > 1 }
    let hasLists = lines.contains { !$0.hasBullet && $0.cells.contains(where: isList) }
    for line in lines {
      defer { last = line }
      if line.hasBullet || !hasLists || line.cells.count > 1 && !line.cells.contains(where: isList) {
        items += flush(&block)
        items += line.cells.flatMap { split($0) }
      } else {
        let text = line.cells.joined(separator: "; ")
        let isCut = block.last.map { !",;|•·".contains($0) } ?? false
        let goesOn =
          last.map { $0.isFull || $0.text.count > 55 || "\u{2010}\u{AD}".contains($0.text.last ?? " ") } ?? false
        // A line that is not full ends its item.
        block = block.isEmpty ? text : isCut && !goesOn ? block + ", " + text : LineJoiner.join(block, text)
      }
    }
    return items + flush(&block)
  }

  private static func flush(_ block: inout String) -> [String] {
    defer { block = "" }
    return block.isEmpty ? [] : split(block)
  }

  /// A list's parts by the strongest separator that stands in it.
  static func split(_ text: String) -> [String] {
    if text.contains(where: { marks.contains($0) }) {
      let parts = text.parts(separatedBy: { marks.contains($0) }).map(\.bare).filter { !$0.isEmpty }
      // One mark in a list of commas belongs to an item.
      if parts.count > 1 { return parts.contains { $0.contains(",") } ? parts.flatMap(split) : parts }
    }
    for mark in [";", ","] where text.contains(mark) {
      let parts = text.parts(separatedBy: { String($0) == mark })
      // Marks that all stand in brackets part nothing.
      guard parts.count > 1 else { continue }
      return (mark == ";" ? parts.flatMap(split) : parts).map(\.bare).filter { !$0.isEmpty }
    }
    for dash in [" – ", " — ", " - "] {
      let parts = text.parts(separatedBy: dash).map(\.bare).filter { !$0.isEmpty }
      if parts.count > 2, parts.allSatisfy({ $0.split(separator: " ").count <= 4 }) { return parts }
    }
    for separator in [" / ", "  "] where text.range(of: separator) != nil {
      return text.parts(separatedBy: separator).map(\.bare).filter { !$0.isEmpty }
    }
    let item = text.bare
    return item.isEmpty ? [] : [item]
  }
}
