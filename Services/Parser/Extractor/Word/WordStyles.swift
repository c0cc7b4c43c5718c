/// The styles of a Word document, from `word/styles.xml`.
struct WordStyles: XMLVisitor {
  /// What a style says, with what it is based on.
  struct Style {
    var look = RunLook()
    var kind: FlowParagraph.Style?
    var shade: WordColor?
    fileprivate var base: String?
  }

  private static let chainLimit = 10
  private var styles: [String: Style] = [:]
  /// What holds where no style says otherwise.
  private(set) var defaults = RunLook()
  private var id: String?
  private var isDefaults = false
  private var isRunProperty = false

  /// A style by its id, completed by those it is based on.
  func style(_ id: String) -> Style {
    var style = styles[id] ?? Style()
    var base = style.base
    for _ in 0..<Self.chainLimit {
      guard let next = base.flatMap({ styles[$0] }) else { break }
      style.look = style.look.over(next.look)
      style.kind = style.kind ?? next.kind
      style.shade = style.shade ?? next.shade
      base = next.base
    }
    // Without the part that names them the ids must do; Word's own say what they are.
    if style.kind == nil { style.kind = Self.kind(named: id) }
    return style
  }

  mutating func start(_ element: XMLElement) {
    switch element.name {
    case "w:style":
      id = element.attribute("w:styleId")
      if let id { styles[id] = Style() }
    case "w:rPrDefault": isDefaults = true
    case "w:rPr": isRunProperty = true
    default:
      if let id {
        mutate(id, element)
      } else if isDefaults, isRunProperty {
        _ = defaults.take(element)
      }
    }
  }

  mutating func text(_ text: String) {}

  mutating func end(_ name: String) {
    switch name {
    case "w:style": id = nil
    case "w:rPrDefault": isDefaults = false
    case "w:rPr": isRunProperty = false
    default: break
    }
  }

  private mutating func mutate(_ id: String, _ element: XMLElement) {
    if isRunProperty, styles[id, default: Style()].look.take(element) { return }
    switch element.name {
    case "w:name": if let kind = Self.kind(named: element.attribute("w:val") ?? "") { styles[id]?.kind = kind }
    case "w:basedOn": styles[id]?.base = element.attribute("w:val")
    case "w:numPr": if styles[id]?.kind == nil { styles[id]?.kind = .list }
    case "w:shd": styles[id]?.shade = WordColor(shading: element)
    default: break
    }
  }

  /// What a style's name or id says: a name is English in every language of Word, an id is not.
  private static func kind(named name: String) -> FlowParagraph.Style? {
    let name = name.lowercased()
    if name.hasPrefix("heading") || name.hasPrefix("berschrift") || name.hasPrefix("titre") { return .heading }
    if name == "title" || name == "titel" { return .title }
    return name.contains("list") || name.contains("bullet") ? .list : nil
  }
}
