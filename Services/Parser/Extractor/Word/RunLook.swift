/// How a run of text looks, as far as its properties and its styles say.
struct RunLook {
  var isBold: Bool?
  /// Word calls it vanished.
  var isVanished: Bool?
  /// Points.
  var size: Double?
  var color: WordColor?
  var shade: WordColor?

  /// Text smaller than this, in points, cannot be read by a person.
  private static let legibleSize = 2.5

  /// This look where it says something, else the other.
  func over(_ other: RunLook) -> RunLook {
    RunLook(
      isBold: isBold ?? other.isBold, isVanished: isVanished ?? other.isVanished, size: size ?? other.size,
      color: color ?? other.color, shade: shade ?? other.shade)
  }

  /// Takes a property of a run; returns whether it was one.
  mutating func take(_ element: XMLElement) -> Bool {
    switch element.name {
    case "w:b": isBold = Self.isOn(element)
    case "w:vanish": isVanished = Self.isOn(element)
    case "w:sz": size = element.attribute("w:val").flatMap { Double($0) }.map { $0 / 2 }
    case "w:color": color = element.attribute("w:val").flatMap { WordColor(hexadecimal: $0) }
    case "w:shd": shade = WordColor(shading: element) ?? shade
    case "w:highlight": if element.attribute("w:val") != "none" { shade = .other }
    default: return false
    }
    return true
  }

  /// Whether a person sees nothing of text of this look on a ground.
  func isUnseen(on ground: WordColor) -> Bool {
    if isVanished == true { return true }
    if let size, size > 0, size < Self.legibleSize { return true }
    guard let color else { return false }
    return color.isLike(shade ?? ground)
  }

  /// A property that is there is on, unless its value says otherwise.
  private static func isOn(_ element: XMLElement) -> Bool {
    !["0", "false", "none", "off"].contains(element.attribute("w:val"))
  }
}
