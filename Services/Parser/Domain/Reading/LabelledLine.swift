/// Lines that say what they hold: "Company: Infosys", "Duration: 2019 - 2021", "Responsibilities:", or count entries.
enum LabelledLine {
  /// The lines without such labels; a label alone on its line is none of what it announces.
  static func plain(_ lines: [TextLine]) -> [TextLine] {
    withoutNumbers(lines).compactMap { line in
      guard !line.hasBullet else { return line }
      if line.cells.count == 1, line.text.hasSuffix(":"), headings.contains(label(of: line.text) ?? "") { return nil }
      var line = line
      for (index, cell) in line.cells.enumerated() {
        guard let label = label(of: cell), labels.contains(label), let colon = cell.firstIndex(of: ":") else {
          continue
        }
        let rest = cell[cell.index(after: colon)...].trimmed
        if !rest.isEmpty { line.cells[index] = rest }
      }
      return line
    }
  }

  /// The lines without the numbers that count entries: those followed by a date before any item.
  private static func withoutNumbers(_ lines: [TextLine]) -> [TextLine] {
    var plain = lines
    for index in lines.indices where lines[index].isNumbered && lines[index].hasBullet {
      let next = lines[(index + 1)...].prefix { !$0.hasBullet }.prefix(3)
      if next.contains(where: { DateScanner.first(in: $0.text)?.rest.bare.isEmpty == true }) {
        plain[index].hasBullet = false
      }
    }
    return plain
  }

  /// The words before a colon, where few stand there.
  private static func label(of text: String) -> String? {
    guard let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) <= 30 else {
      return nil
    }
    return text[..<colon].plainWords.joined(separator: " ")
  }

  private static let labels: Set<String> = [
    "company", "company name", "employer", "organization", "organisation", "organization name", "client", "firm",
    "designation", "job title", "title", "position", "role", "post", "position held", "job role", "duration", "period",
    "dates", "date", "time period", "tenure", "location", "place", "city", "degree", "qualification", "course",
    "program", "programme", "college", "university", "school", "institution", "institute", "board", "year",
    "year of passing", "passing year", "year of completion", "graduation year", "start date", "firma", "arbeitgeber",
    "zeitraum", "tätigkeit", "entreprise", "poste", "période", "empresa", "puesto", "cargo", "período", "periodo",
    "institución", "título",
  ]
  private static let headings: Set<String> = [
    "responsibilities", "key responsibilities", "roles and responsibilities", "role and responsibilities", "duties",
    "job responsibilities", "job description", "description", "achievements", "key achievements", "accomplishments",
    "responsibilities include", "responsibilities included", "main duties", "aufgaben", "tätigkeiten",
  ]
}
