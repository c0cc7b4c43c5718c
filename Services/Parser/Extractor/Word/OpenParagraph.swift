/// A paragraph whose end has not come.
struct OpenParagraph {
  private static let linksLimit = 50

  private var paragraph: FlowParagraph
  private var style = WordStyles.Style()
  private var shade: WordColor?
  private var run = RunLook()
  private var hidden = ""
  private var boldCharacters = 0
  private var characters = 0
  private(set) var isInRun = false

  init(area: FlowParagraph.Area, table: WordTable?) {
    paragraph = FlowParagraph(area: area)
    if let table { (paragraph.table, paragraph.row, paragraph.cell) = (table.number, table.row, table.cell) }
  }

  mutating func beginRun() {
    run = RunLook()
    isInRun = true
  }

  mutating func endRun() { isInRun = false }

  /// Takes a property of the run or of the paragraph.
  mutating func take(_ element: XMLElement, _ styles: WordStyles) {
    if isInRun {
      if element.name == "w:rStyle", let id = element.attribute("w:val") { run = run.over(styles.style(id).look) }
      _ = run.take(element)
      return
    }
    switch element.name {
    case "w:pStyle":
      style = styles.style(element.attribute("w:val") ?? "")
      if let kind = style.kind { paragraph.style = kind }
    case "w:numPr": if paragraph.style == .plain { paragraph.style = .list }
    // Number 0 takes a paragraph out of the list of its style.
    case "w:numId": if element.attribute("w:val") == "0", paragraph.style == .list { paragraph.style = .plain }
    case "w:shd": shade = WordColor(shading: element)
    default: break
    }
  }

  /// Adds text of the run.
  mutating func append(_ text: String, on ground: WordColor, defaults: RunLook, isHidden: Bool) {
    let look = run.over(style.look).over(defaults)
    if isHidden || look.isUnseen(on: shade ?? style.shade ?? ground) {
      hidden += text
      return
    }
    paragraph.text += text
    let count = text.unicodeScalars.count
    characters += count
    if run.isBold == true { boldCharacters += count }
    paragraph.size = max(paragraph.size, run.size ?? 0)
  }

  mutating func addLink(_ address: String) {
    if paragraph.links.count < Self.linksLimit { paragraph.links.append(address) }
  }

  /// A line break ends a line as a paragraph's end does.
  mutating func split() -> [FlowParagraph] {
    defer {
      (paragraph.text, paragraph.links, hidden) = ("", [], "")
      (characters, boldCharacters) = (0, 0)
    }
    return finished()
  }

  /// What was read, visible and hidden text apart.
  func finished() -> [FlowParagraph] {
    var seen = paragraph
    seen.isBold = characters > 0 && boldCharacters * 10 >= characters * 8
    guard !hidden.isEmpty else { return [seen] }
    var unseen = seen
    (unseen.text, unseen.isHidden, unseen.links) = (hidden, true, [])
    return seen.text.isEmpty ? [unseen] : [seen, unseen]
  }
}
