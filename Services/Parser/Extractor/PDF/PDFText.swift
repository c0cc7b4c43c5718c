/// The words of a PDF with their places.
enum PDFText {
  private static let pagesLimit = 100

  /// Writes each page, its words and the targets of its links.
  static func extract(_ content: [UInt8], into output: inout ExtractionWriter) throws(Refusal) {
    let document = try PDFDocument(content)
    let pages = document.pages
    guard pages > 0 else { throw .corrupt }
    guard pages <= pagesLimit else { throw .tooComplex }
    for number in 1...pages {
      let page = try document.page(number)
      try output.page(number, width: page.width, height: page.height)
      for word in PageWords.words(of: page) { try output.word(word, page: number) }
      for link in page.links { try output.link(link, page: number) }
    }
  }
}
