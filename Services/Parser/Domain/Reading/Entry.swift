/// What a section says about one position, one degree, one project.
struct Entry {
  /// A line that says what and where, without its dates.
  struct Header: Equatable {
    var cells: [String]
    var isBold = false
  }

  /// A sentence or an item of a list.
  struct Item: Equatable {
    var text: String
    var first: Int
    var last: Int
  }

  var headers: [Header] = []
  var span: DateSpan?
  /// How many header lines stand above the one with the dates.
  var linesAboveDate = 0
  /// The line with the dates.
  var dateLine: Int?
  /// Whether the dates end their line in a cell of their own: what ends the other lines there is a place.
  var hasDateColumn = false
  var items: [Item] = []
  var prose: [Item] = []
  var firstLine = 0
  var lastLine = 0

  var lines: ClosedRange<Int> { firstLine...max(firstLine, lastLine) }
}
