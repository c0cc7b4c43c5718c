import ResumeText

/// A job description cut into clauses, each in its tone.
struct JobReading: Sendable {
  /// The lines, first to last.
  let lines: [TextLine]
  /// The clauses, first to last; those of the title line are not among them.
  let clauses: [JobClause]
  /// The title of the job; empty when none was found.
  let title: String

  init(_ text: String) {
    lines = TextLine.lines(of: text)
    let titled = TitleReader.read(lines)
    title = titled.title
    var walk = ToneWalk()
    for (number, line) in lines.enumerated() where number != titled.line { walk.take(line) }
    clauses = walk.finished()
  }

  /// The clauses in which something is asked for.
  var asking: [JobClause] { clauses.filter { $0.tone != .aside } }
}
