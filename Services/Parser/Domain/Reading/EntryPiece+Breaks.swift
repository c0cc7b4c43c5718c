/// Tells the rest of a header that a date beside it broke in two.
extension EntryPiece {
  /// Whether a line goes on with a header's first cell, which had no room left beside its date.
  static func goesOnBesideDate(_ header: TextLine, _ above: TextLine, _ line: TextLine) -> Bool {
    guard header.cells.count == 2, line.cells.count == 1, header.isFirstBold == line.isBold, header.size == line.size,
      abs(header.left - line.left) < 3, line.gap < 1, header.page == line.page, line.firstWidth > 0,
      DateScanner.first(in: header.cells[1])?.rest.bare.isEmpty == true
    else { return false }
    // The column of the dates keeps its distance.
    let free = header.cellLimit - above.cellRight - line.firstWidth
    let isOpen = line.isOfCellAbove || isOpen(header.cells[0])
    guard free < (isOpen ? 2.5 : 1.2) * line.size else { return false }
    if isOpen { return true }
    // What is another part by its words is no rest of this one, nor is what follows a whole title.
    let cell = header.cells[0]
    let (end, next) = (smallParts(cell).last ?? "", JobWords.commaParts(line.text).first ?? "")
    return JobWords.schoolWeight(end) * JobWords.schoolWeight(next) >= 0 && JobWords.titleWeight(end) <= 0
      && (JobWords.titleWeight(next) <= 0 || JobWords.titleWeight(cell) > 0)
  }

  /// Whether a text ends with what never ends a name.
  private static func isOpen(_ text: String) -> Bool {
    guard let last = text.split(separator: " ").last else { return false }
    return ["&", "and", "of", "the", "de", "und", "et", "y", "for", "at", "in", "|", "–", "-", "·"].contains(
      last.lowercased())
  }

  /// The parts of a head at all that parts them.
  private static func smallParts(_ text: String) -> [String] {
    text.parts(separatedBy: { "|·•".contains($0) }).flatMap(JobWords.commaParts)
  }

  /// Whether a line goes on with what stands behind a date at the left, where that had no room left: to the edge, or to
  /// a third cell.
  static func goesOnBehindDate(_ header: TextLine, _ line: TextLine) -> Bool {
    guard (2...3).contains(header.cells.count), line.cells.count == 1, header.size == line.size, line.gap < 1,
      header.page == line.page, abs(header.cellLimit - line.left) < 2,
      DateScanner.first(in: header.cells[0])?.rest.bare.isEmpty == true
    else { return false }
    if header.cells.count == 2 { return header.isFull && header.isLastBold == line.isBold }
    let free = header.lastLeft - header.secondRight - line.firstWidth
    return line.isBold && header.isSecondBold && line.firstWidth > 0 && free < 1.2 * line.size
  }

  /// Whether a line with a date at its right goes on with the line above: parts between commas that had no room left.
  static func goesOnAboveDate(_ header: TextLine, _ line: TextLine) -> Bool {
    guard header.cells.count == 1, line.cells.count == 2, header.isBold == line.isFirstBold, header.size == line.size,
      abs(header.left - line.left) < 3, line.gap < 1, header.page == line.page, line.firstWidth > 0,
      header.right + line.firstWidth + 0.7 * line.size > line.cellLimit,
      line.cells[0].first?.isLowercase == true || isOpen(header.text) || !EntryUnits.mayBePlace(line.cells[0]),
      DateScanner.first(in: line.cells[1])?.rest.bare.isEmpty == true
    else { return false }
    let parts = smallParts(header.text)
    let next = JobWords.commaParts(line.cells[0]).first ?? ""
    return parts.count > 1 && JobWords.schoolWeight(parts[parts.count - 1]) * JobWords.schoolWeight(next) >= 0
      && JobWords.titleWeight(next) <= 0
  }
}
