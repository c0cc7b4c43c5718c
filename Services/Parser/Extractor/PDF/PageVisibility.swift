import CPDFPages

/// Which letters of a page a person sees.
struct PageVisibility {
  /// Side of a cell of the grid, in points.
  private static let cell = 16.0
  /// Most cells that are searched for one letter.
  private static let cellsLimit = 64

  private struct Place: Hashable {
    let column: Int
    let row: Int

    init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }

    init(_ x: Double, _ y: Double) {
      column = Int((min(max(x, -100_000), 100_000) / PageVisibility.cell).rounded(.down))
      row = Int((min(max(y, -100_000), 100_000) / PageVisibility.cell).rounded(.down))
    }
  }

  private var cells: [Place: [roleready_painted]] = [:]

  /// The letters of a page as its painting tells.
  init(_ letters: UnsafeBufferPointer<roleready_painted>) {
    guard letters.contains(where: { $0.is_unseen != 0 }) else { return }
    for letter in letters where letter.x.isFinite && letter.y.isFinite {
      cells[Place(letter.x, letter.y), default: []].append(letter)
    }
  }

  /// Whether a person sees nothing of a letter: each one painted in its box is unseen. Where the same letter was painted
  /// there, only that one is asked.
  func isUnseen(_ letter: roleready_letter) -> Bool {
    guard !cells.isEmpty, letter.right >= letter.left, letter.bottom >= letter.top else { return false }
    let (first, last) = (Place(letter.left, letter.top), Place(letter.right, letter.bottom))
    let (columns, rows) = (first.column...last.column, first.row...last.row)
    guard columns.count * rows.count <= Self.cellsLimit else { return false }
    var unseen = (same: 0, other: 0)
    var seen = (same: 0, other: 0)
    for column in columns {
      for row in rows {
        for painted in cells[Place(column: column, row: row)] ?? [] {
          guard painted.x >= letter.left, painted.x <= letter.right, painted.y >= letter.top,
            painted.y <= letter.bottom
          else { continue }
          switch (painted.is_unseen != 0, painted.unicode == letter.unicode) {
          case (true, true): unseen.same += 1
          case (true, false): unseen.other += 1
          case (false, true): seen.same += 1
          case (false, false): seen.other += 1
          }
        }
      }
    }
    if unseen.same + seen.same > 0 { return seen.same == 0 }
    return unseen.other > 0 && seen.other == 0
  }
}
