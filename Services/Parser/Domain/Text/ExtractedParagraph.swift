/// A paragraph, or a line, of a document that flows.
package struct ExtractedParagraph: Sendable, Equatable {
  /// Where in the document it stands.
  package enum Area: Int, Sendable { case body, header, footer, note }
  /// What its style says it is.
  package enum Style: Int, Sendable { case plain, title, heading, list }

  package var text: String
  package var area: Area
  /// The table it stands in, from 1; 0 outside tables.
  package var table: Int
  package var row: Int
  package var cell: Int
  package var style: Style
  /// Points; 0 when not said.
  package var size: Double
  package var isBold: Bool
  /// A person could not see it.
  package var isHidden: Bool

  /// A paragraph; U+001F in its text stands for a tab.
  package init(
    _ text: String, area: Area = .body, table: Int = 0, row: Int = 0, cell: Int = 0, style: Style = .plain,
    size: Double = 0, isBold: Bool = false, isHidden: Bool = false
  ) {
    self.text = text
    self.area = area
    self.table = table
    self.row = row
    self.cell = cell
    self.style = style
    self.size = size
    self.isBold = isBold
    self.isHidden = isHidden
  }

  init(_ numbers: [Int], text: String) {
    self.init(
      text, area: Area(rawValue: numbers[0]) ?? .body, table: numbers[1], row: numbers[2], cell: numbers[3],
      style: Style(rawValue: numbers[4]) ?? .plain, size: Double(numbers[5]) / 100, isBold: numbers[6] & 1 != 0,
      isHidden: numbers[6] & 2 != 0)
  }
}
