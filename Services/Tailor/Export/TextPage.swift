/// Blocks as plain text.
enum TextPage {
  static func text(_ blocks: [Block]) -> String {
    var lines: [String] = []
    for block in blocks {
      switch block {
      case .name(let text), .label(let text), .paragraph(let text): lines.append(text)
      case .contacts(let texts): lines.append(texts.joined(separator: " | "))
      case .heading(let text): lines += ["", text.uppercased(), ""]
      case .entry(let text, let aside):
        if lines.last?.isEmpty == false { lines.append("") }
        lines.append([text, aside].filter { !$0.isEmpty }.joined(separator: " | "))
      case .bullet(let text): lines.append("- \(text)")
      case .group(let name, let words): lines.append([name, words].filter { !$0.isEmpty }.joined(separator: ": "))
      }
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    return lines.joined(separator: "\n") + "\n"
  }
}
