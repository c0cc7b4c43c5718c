import Messages

/// One text of a resume with its place.
package struct ResumeLine: Equatable, Sendable {
  /// Where, as a JSON Pointer into the JSON Resume.
  package let path: String
  /// Its text, never empty.
  package let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }
}

extension Resume {
  /// Every text of the resume that is not empty, in the order of the schema.
  package var textLines: [ResumeLine] {
    var lines = (basics ?? Basics()).textLines
    for (index, entry) in work.enumerated() { lines += entry.textLines(at: "/work/\(index)") }
    for (index, entry) in volunteer.enumerated() { lines += entry.textLines(at: "/volunteer/\(index)") }
    for (index, entry) in education.enumerated() { lines += entry.textLines(at: "/education/\(index)") }
    for (index, entry) in awards.enumerated() {
      lines += ResumeLine.all(
        "/awards/\(index)",
        [("title", entry.title), ("date", entry.date), ("awarder", entry.awarder), ("summary", entry.summary)])
    }
    for (index, entry) in certificates.enumerated() {
      lines += ResumeLine.all(
        "/certificates/\(index)",
        [("name", entry.name), ("date", entry.date), ("url", entry.url), ("issuer", entry.issuer)])
    }
    for (index, entry) in publications.enumerated() {
      lines += ResumeLine.all(
        "/publications/\(index)",
        [
          ("name", entry.name), ("publisher", entry.publisher), ("releaseDate", entry.releaseDate),
          ("url", entry.url), ("summary", entry.summary),
        ])
    }
    for (index, entry) in skills.enumerated() {
      lines += ResumeLine.all("/skills/\(index)", [("name", entry.name), ("level", entry.level)])
      lines += ResumeLine.list("/skills/\(index)/keywords", entry.keywords)
    }
    for (index, entry) in languages.enumerated() {
      lines += ResumeLine.all("/languages/\(index)", [("language", entry.language), ("fluency", entry.fluency)])
    }
    for (index, entry) in interests.enumerated() {
      lines += ResumeLine.all("/interests/\(index)", [("name", entry.name)])
      lines += ResumeLine.list("/interests/\(index)/keywords", entry.keywords)
    }
    for (index, entry) in references.enumerated() {
      lines += ResumeLine.all("/references/\(index)", [("name", entry.name), ("reference", entry.reference)])
    }
    for (index, entry) in projects.enumerated() { lines += entry.textLines(at: "/projects/\(index)") }
    return lines
  }
}

extension ResumeLine {
  /// The fields of an entry that are not empty.
  static func all(_ path: String, _ fields: [(String, String)]) -> [ResumeLine] {
    fields.filter { !$0.1.isEmpty }.map { ResumeLine("\(path)/\($0.0)", $0.1) }
  }

  /// The texts of a list that are not empty.
  static func list(_ path: String, _ texts: [String]) -> [ResumeLine] {
    texts.enumerated().filter { !$1.isEmpty }.map { ResumeLine("\(path)/\($0)", $1) }
  }
}
