/// Where the relations of a part lead, from its `.rels`.
struct WordRelations: XMLVisitor {
  /// By the relation's id.
  private(set) var links: [String: String] = [:]
  /// The main part of the document, without a slash in front; nil when none is named.
  private(set) var mainPart: String?

  mutating func start(_ element: XMLElement) {
    guard element.name == "Relationship", let target = element.attribute("Target") else { return }
    let type = element.attribute("Type") ?? ""
    if type.hasSuffix("/officeDocument") {
      mainPart = target.hasPrefix("/") ? String(target.dropFirst()) : target
    } else if type.hasSuffix("/hyperlink"), let id = element.attribute("Id") {
      links[id] = target
    }
  }

  mutating func text(_ text: String) {}
  mutating func end(_ name: String) {}
}
