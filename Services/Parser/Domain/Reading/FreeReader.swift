import Messages

/// Reads sections of free form: projects, volunteering, awards, publications, interests, references.
enum FreeReader {
  /// Projects: a name, and what it is.
  static func projects(_ lines: [TextLine]) -> [Project] {
    var projects: [Project] = []
    for text in paragraphs(lines) {
      let found = DateScanner.first(in: text.text)
      let isSpan = found.map { !$0.span.isSingle || $0.after.isEmpty } ?? false
      let rest = isSpan ? found?.rest ?? text.text : text.text
      let (name, description) = named(rest)
      if text.isItem, name.isEmpty || description.isEmpty, !projects.isEmpty {
        projects[projects.count - 1].highlights.append(rest)
      } else if name.isEmpty, !projects.isEmpty, projects[projects.count - 1].description.isEmpty {
        projects[projects.count - 1].description = rest
      } else {
        var project = Project(name: name.isEmpty ? rest : name, description: description)
        if isSpan, let span = found?.span {
          project.startDate = span.startText
          project.endDate = span.endText
        }
        projects.append(project)
      }
    }
    return projects
  }

  /// "Name: what it is", "Name – what it is"; the name alone when it stands alone.
  private static func named(_ text: String) -> (String, String) {
    for separator in [": ", " – ", " — ", " - ", " | "] {
      if let range = text.range(of: separator), text[..<range.lowerBound].count <= 60 {
        return (text[..<range.lowerBound].bare, text[range.upperBound...].trimmed)
      }
    }
    return text.split(separator: " ").count <= 7 && !text.hasSuffix(".") ? (text.bare, "") : ("", text)
  }

  /// Unpaid positions.
  static func volunteer(_ lines: [TextLine], home: Location?) -> [Volunteer] {
    WorkReader.read(lines, home: home).filter { !$0.work.name.isEmpty || !$0.work.position.isEmpty }.map { item in
      Volunteer(
        organization: item.work.name, position: item.work.position, startDate: item.work.startDate,
        endDate: item.work.endDate, summary: item.work.summary, highlights: item.work.highlights)
    }
  }

  /// Prizes: what, by whom, when.
  static func awards(_ lines: [TextLine]) -> [Award] {
    CertificateReader.certificates(lines).map { Award(title: $0.name, date: $0.date, awarder: $0.issuer) }
  }

  /// Publications: the text as it stands, with its year.
  static func publications(_ lines: [TextLine]) -> [Publication] {
    paragraphs(lines).map { paragraph in
      let found = DateScanner.first(in: paragraph.text)
      return Publication(
        name: paragraph.text, releaseDate: found?.span.start?.text ?? "",
        url: ContactScanner.addresses(in: paragraph.text).first ?? "")
    }
  }

  /// Interests, one by one.
  static func interests(_ lines: [TextLine]) -> [Interest] {
    ListItems.items(lines).filter { $0.count <= 80 }.map { Interest(name: $0) }
  }

  /// References as they stand.
  static func references(_ lines: [TextLine]) -> [Reference] {
    paragraphs(lines).map { Reference(reference: $0.text) }
  }

  /// Lines joined to paragraphs and items.
  static func paragraphs(_ lines: [TextLine]) -> [(text: String, isItem: Bool, first: Int, last: Int)] {
    var paragraphs: [(text: String, isItem: Bool, first: Int, last: Int)] = []
    var previous: TextLine?
    for line in lines {
      defer { previous = line }
      let goesOn = previous.map { $0.isFull && line.gap < 1 || line.text.first?.isLowercase == true } ?? false
      if !line.hasBullet, goesOn, var last = paragraphs.popLast() {
        last.text = LineJoiner.join(last.text, line.text)
        last.last = line.index
        paragraphs.append(last)
      } else {
        paragraphs.append((line.text, line.hasBullet, line.index, line.index))
      }
    }
    return paragraphs
  }
}
