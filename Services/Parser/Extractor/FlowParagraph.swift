/// A paragraph of a document without pages.
struct FlowParagraph {
  enum Area: Int { case body, header, footer, note }
  enum Style: Int { case plain, title, heading, list }

  var text = ""
  var area = Area.body
  /// The table it stands in, from 1 in reading order; 0 outside tables.
  var table = 0
  var row = 0
  var cell = 0
  var style = Style.plain
  /// Points; 0 where the document leaves it to the style.
  var size = 0.0
  var isBold = false
  var isHidden = false
  /// Where its links lead.
  var links: [String] = []

  var flags: Int { (isBold ? TextFlags.bold : 0) | (isHidden ? TextFlags.hidden : 0) }
}
