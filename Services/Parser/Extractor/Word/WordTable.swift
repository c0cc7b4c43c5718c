/// A table that is open, and where in it the reader is.
struct WordTable {
  let number: Int
  private(set) var row = 0
  private(set) var cell = 0
  /// The fill of the cell; nil where it says none.
  var shade: WordColor?
  /// It has a style, which may fill its cells.
  var hasStyle = false

  init(number: Int) {
    self.number = number
  }

  mutating func beginRow() {
    row += 1
    cell = 0
    shade = nil
  }

  mutating func beginCell() {
    cell += 1
    shade = nil
  }

  /// What lies under the cell's text; nil for whatever lies under the table.
  var ground: WordColor? { shade ?? (hasStyle ? .other : nil) }
}
