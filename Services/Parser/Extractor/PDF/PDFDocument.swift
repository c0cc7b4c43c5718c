import CPDFPages

/// A PDF in memory, by poppler.
struct PDFDocument: ~Copyable {
  /// A page of it that was turned to; valid until the next is.
  struct Page {
    let width: Double
    let height: Double
    fileprivate let pdf: OpaquePointer
  }

  private let bytes: UnsafeMutableRawBufferPointer
  private let pdf: OpaquePointer

  /// Opens a document; refuses one that is damaged or needs a password.
  init(_ document: [UInt8]) throws(Refusal) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: document.count, alignment: 16)
    copy.copyBytes(from: document)
    var status = roleready_pdf_ok
    guard
      let pdf = roleready_pdf_open(copy.bindMemory(to: CChar.self).baseAddress, Int64(copy.count), &status)
    else {
      copy.deallocate()
      throw status == roleready_pdf_encrypted ? .encrypted : .corrupt
    }
    bytes = copy
    self.pdf = pdf
  }

  deinit {
    roleready_pdf_close(pdf)
    bytes.deallocate()
  }

  var pages: Int { Int(roleready_pdf_pages(pdf)) }

  /// Turns to a page, from 1.
  func page(_ number: Int) throws(Refusal) -> Page {
    var width = 0.0
    var height = 0.0
    guard roleready_pdf_turn_to(pdf, Int32(number), &width, &height) != 0 else { throw .corrupt }
    return Page(width: width, height: height, pdf: pdf)
  }
}

extension PDFDocument.Page {
  /// The letters in the order of reading.
  var letters: UnsafeBufferPointer<roleready_letter> {
    var start: UnsafePointer<roleready_letter>?
    let count = roleready_pdf_letters(pdf, &start)
    return UnsafeBufferPointer(start: start, count: count)
  }

  /// What a person sees of them.
  var visibility: PageVisibility {
    var start: UnsafePointer<roleready_painted>?
    let count = roleready_pdf_painted(pdf, &start)
    return PageVisibility(UnsafeBufferPointer(start: start, count: count))
  }

  /// The links that lead to an address.
  var links: [PlacedLink] {
    var start: UnsafePointer<roleready_link>?
    let count = roleready_pdf_links(pdf, &start)
    return UnsafeBufferPointer(start: start, count: count).map { link in
      PlacedLink(
        target: String(cString: link.target), x0: link.left, y0: link.top, x1: link.right, y1: link.bottom)
    }
  }
}
