package import Messages

/// A resume as a file.
package enum ResumeExport {
  /// Most bytes of text in one file.
  package static let textLimit = 1_048_576
  /// Most pages of one file.
  package static let pagesLimit = 250

  /// The resume as PDF: A4, one column, embedded fonts, text that can be selected and read in order.
  ///
  /// Takes tens of milliseconds for a usual resume and blocks meanwhile: call it off the cooperative threads.
  package static func pdf(_ resume: Resume) throws(ExportError) -> [UInt8] {
    let blocks = Outline.blocks(of: resume)
    try check(blocks)
    var page = try PDFPage(title: resume.basics?.name ?? "", subject: resume.basics?.label ?? "")
    for (index, block) in blocks.enumerated() {
      try page.draw(block, next: index + 1 < blocks.count ? blocks[index + 1] : nil)
    }
    return try page.finished()
  }

  /// The resume as plain text: UTF-8, a line for each line, ended by a line feed.
  package static func text(_ resume: Resume) -> String {
    TextPage.text(Outline.blocks(of: resume))
  }

  private static func check(_ blocks: [Block]) throws(ExportError) {
    guard blocks.reduce(0, { $0 + $1.size }) <= textLimit else { throw .tooLarge }
  }
}
