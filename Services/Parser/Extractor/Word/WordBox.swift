/// A drawing that may hold text, such as a text box.
struct WordBox {
  /// English Metric Units in a point.
  private static let unitsOfPoint = 12_700.0
  /// Nobody reads what stands in less, in points.
  private static let leastSide = 2.5
  /// No page reaches further, in points.
  private static let farAway = 1_584.0

  /// A person could not see what stands in it.
  private(set) var isHidden = false
  /// What lies under its text; nil where what is below shows through.
  private(set) var ground: WordColor?
  private var isProperties = false
  private var isOutline = false
  private var isFill = false

  /// Takes an element inside the drawing.
  mutating func start(_ element: XMLElement) {
    switch element.name {
    case "wp:extent":
      for side in ["cx", "cy"] where (Self.points(element.attribute(side)) ?? Self.leastSide) < Self.leastSide {
        isHidden = true
      }
    case "wp:docPr": if ["1", "true"].contains(element.attribute("hidden")) { isHidden = true }
    case "v:shape", "v:rect", "v:roundrect": takeShape(element)
    case "wps:spPr": isProperties = true
    case "a:ln": isOutline = true
    case "a:solidFill": isFill = isProperties && !isOutline
    case "a:srgbClr" where isFill:
      ground = element.attribute("val").flatMap { WordColor(hexadecimal: $0) } ?? .other
    case "a:schemeClr" where isFill: ground = element.attribute("val") == "bg1" ? .white : .other
    // The fill of its style, when it has none of its own.
    case "wps:style": ground = ground ?? .other
    case "a:gradFill" where isProperties, "a:blipFill" where isProperties, "a:pattFill" where isProperties:
      ground = .other
    default: break
    }
  }

  mutating func end(_ name: String) {
    switch name {
    case "wps:spPr": isProperties = false
    case "a:ln": isOutline = false
    case "a:solidFill": isFill = false
    default: break
    }
  }

  /// Takes the text of `wp:posOffset`: where the drawing stands, from whatever it is anchored to.
  mutating func takeOffset(_ text: String) {
    if let offset = Self.points(text), abs(offset) > Self.farAway { isHidden = true }
  }

  /// VML says in CSS where and how large a shape is.
  private mutating func takeShape(_ element: XMLElement) {
    for rule in (element.attribute("style") ?? "").split(separator: ";") {
      let parts = rule.split(separator: ":", maxSplits: 1).map { $0.lowercased().filter { $0 != " " } }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "width", "height":
        let number = parts[1].prefix { $0.isNumber || $0 == "." || $0 == "-" }
        if parts[1] == number || parts[1].hasSuffix("pt"), let size = Double(number), size < Self.leastSide {
          isHidden = true
        }
      case "visibility": if parts[1] == "hidden" { isHidden = true }
      default: break
      }
    }
    if element.attribute("filled") != "f" { ground = .other }
  }

  private static func points(_ text: String?) -> Double? {
    text.flatMap { Double($0) }.map { $0 / unitsOfPoint }
  }
}
