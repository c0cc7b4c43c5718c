/// A word of a page and where it stands, in points.
struct PlacedWord {
  var text: String
  var x0: Double
  var y0: Double
  var x1: Double
  var y1: Double
  var size: Double
  /// Where it begins and ends in the order of painting, in characters.
  var begin: Int
  var end: Int
  var isBold = false
  var isHidden = false

  var flags: Int { (isBold ? TextFlags.bold : 0) | (isHidden ? TextFlags.hidden : 0) }
}
