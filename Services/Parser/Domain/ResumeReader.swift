import Messages

/// Reads a resume from the text of a document: lines, sections, entries, fields.
///
/// Text that a person could not see is reported among the lines and never read.
package enum ResumeReader {
  /// The resume in a document. The same document always reads the same.
  package static func read(_ document: ExtractedDocument) -> ResumeFindings {
    let document = document.plain
    var lines =
      document.words.isEmpty ? FlowLayout.lines(of: document.paragraphs) : PageLayout.lines(of: document.words)
    for index in lines.indices { lines[index].index = index }
    var assembly = ResumeAssembly(text: SectionedText(lines), lines: lines)
    assembly.assemble()
    return ResumeFindings(
      resume: assembly.resume,
      lines: lines.map { SourceLine(text: $0.text, page: Int32($0.page), hidden: $0.isHidden) },
      sources: assembly.sources, notices: notices(lines, assembly.resume))
  }

  private static func notices(_ lines: [TextLine], _ resume: Resume) -> [Problem] {
    var notices: [Problem] = []
    if lines.contains(where: \.isHidden) { notices.append(Problem(code: "hidden_text")) }
    let basics = resume.basics
    if (basics?.email ?? "").isEmpty, (basics?.phone ?? "").isEmpty { notices.append(Problem(code: "no_contact")) }
    if resume.work.isEmpty { notices.append(Problem(code: "no_work")) }
    return notices
  }
}
