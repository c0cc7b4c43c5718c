/// A word of a page; lengths in points from the top left corner.
package struct ExtractedWord: Sendable, Equatable {
  package var text: String
  /// From 1.
  package var page: Int
  package var x0: Double
  package var y0: Double
  package var x1: Double
  package var y1: Double
  package var size: Double
  package var isBold: Bool
  /// A person could not see it.
  package var isHidden: Bool
  /// Where it begins and ends in the order in which its page was painted, in characters; empty when that is unknown.
  package var painting: Range<Int>

  /// A word at a place.
  package init(
    _ text: String, page: Int = 1, x0: Double, y0: Double, x1: Double, y1: Double, size: Double, isBold: Bool = false,
    isHidden: Bool = false, painting: Range<Int> = 0..<0
  ) {
    self.text = text
    self.page = page
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
    self.size = size
    self.isBold = isBold
    self.isHidden = isHidden
    self.painting = painting
  }

  init(_ numbers: [Int], text: String) {
    self.init(
      text, page: numbers[0], x0: Double(numbers[1]) / 100, y0: Double(numbers[2]) / 100,
      x1: Double(numbers[3]) / 100, y1: Double(numbers[4]) / 100, size: Double(numbers[5]) / 100,
      isBold: numbers[6] & 1 != 0, isHidden: numbers[6] & 2 != 0,
      painting: numbers[7]..<max(numbers[7], numbers[8]))
  }

  /// Takes a part behind it into the word.
  mutating func append(_ part: ExtractedWord) {
    text += part.text
    x1 = part.x1
    painting =
      min(painting.lowerBound, part.painting.lowerBound)..<max(painting.upperBound, part.painting.upperBound)
  }

  var middle: Double { (y0 + y1) / 2 }
  var height: Double { y1 - y0 }
}
