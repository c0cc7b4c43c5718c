/// A line of text with what its look says.
struct TextLine: Equatable {
  /// How much of a heading its style makes it.
  enum Style: Equatable {
    case plain, title
    case heading(level: Int)
  }

  /// Its parts where wide gaps, tabs or table cells part it; never empty.
  var cells: [String]
  var page = 1
  var isHidden = false
  var isBold = false
  /// Points; 0 when unknown.
  var size = 0.0
  /// Left edge, in points or in characters.
  var left = 0.0
  /// Right edge.
  var right = 0.0
  /// Left edge of the text after a bullet.
  var textLeft = 0.0
  /// Free height above it, in its own heights; 0 when unknown.
  var gap = 0.0
  var hasBullet = false
  /// True when a number is its bullet.
  var isNumbered = false
  /// True when its first cell stands left of the bullet, in a column of its own.
  var hangs = false
  var style = Style.plain
  /// True for the first line of another column, or another part of the document.
  var startsColumn = false
  /// True when its right edge tells that the line is full.
  var isFull = false
  /// Width of its first word.
  var firstWidth = 0.0
  /// Right edge of its first cell.
  var cellRight = 0.0
  /// Right edge of its second cell.
  var secondRight = 0.0
  /// Left edge of its last cell.
  var lastLeft = 0.0
  /// Whether its first cell, its second, and its last opens in bold.
  var isFirstBold = false
  var isSecondBold = false
  var isLastBold = false
  /// Left edge of its second cell.
  var cellLimit = Double.infinity
  /// True when it was painted between the two cells of the line it stands below: there is more of the first in it.
  var isOfCellAbove = false
  /// Its place in the source lines.
  var index = 0

  var text: String { cells.joined(separator: " ") }
}
