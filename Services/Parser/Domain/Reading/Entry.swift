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
  /// Whether the dates end their line in a cell of their own: what ends the other lines there is a place.
  var hasDateColumn = false
  var items: [Item] = []
  var prose: [Item] = []
  var firstLine = 0
  var lastLine = 0
}
