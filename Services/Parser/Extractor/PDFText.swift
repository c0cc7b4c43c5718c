import CPoppler

/// The words of a PDF with their places, by poppler.
enum PDFText {
  private static let pagesLimit = 100
  /// Text smaller than this, in points, cannot be read by a person.
  private static let legibleSize = 2.5

  /// Writes each page and its words.
  static func extract(_ document: [UInt8], into output: inout ExtractionWriter) throws(Refusal) {
    let file = try open(document)
    defer { g_object_unref(UnsafeMutableRawPointer(file)) }
    let pages = Int(poppler_document_get_n_pages(file))
    guard pages > 0 else { throw .corrupt }
    guard pages <= pagesLimit else { throw .tooComplex }
    for index in 0..<pages {
      guard let page = poppler_document_get_page(file, Int32(index)) else { throw .corrupt }
      defer { g_object_unref(UnsafeMutableRawPointer(page)) }
      var width = 0.0
      var height = 0.0
      poppler_page_get_size(page, &width, &height)
      try output.page(index + 1, width: width, height: height)
      for word in words(of: page, width: width, height: height) { try output.word(word, page: index + 1) }
    }
  }

  private static func open(_ document: [UInt8]) throws(Refusal) -> OpaquePointer {
    let bytes = document.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { g_bytes_unref(bytes) }
    var failure: UnsafeMutablePointer<GError>?
    if let file = poppler_document_new_from_bytes(bytes, nil, &failure) { return file }
    defer { g_error_free(failure) }
    let isLocked = failure.map {
      $0.pointee.domain == poppler_error_quark() && $0.pointee.code == gint(POPPLER_ERROR_ENCRYPTED.rawValue)
    }
    throw isLocked == true ? .encrypted : .corrupt
  }

  /// Letters of another size after a gap begin a word: columns may stand close together.
  private static func isOtherSize(_ size: Double, _ word: PlacedWord) -> Bool {
    size > 0 && abs(size - word.size) > 0.1 * word.size
  }

  private static func words(of page: OpaquePointer, width: Double, height: Double) -> [PlacedWord] {
    guard let start = poppler_page_get_text(page) else { return [] }
    defer { g_free(start) }
    let scalars = Array(String(cString: start).unicodeScalars)
    var places: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(page, &places, &count) != 0, let places else { return [] }
    defer { g_free(places) }
    let looks = TextLook.looks(of: page, count: scalars.count)
    var words: [PlacedWord] = []
    var current: PlacedWord?
    for index in 0..<min(scalars.count, Int(count)) {
      let scalar = scalars[index]
      let place = places[index]
      let isSpace = scalar.properties.isWhitespace || scalar.value < 0x20
      let look = looks[index]
      if let word = current {
        let isApart =
          place.x1 < word.x0 - 1 || place.x1 > word.x1 + 0.6 * word.size || abs(place.y1 - word.y0) > word.size
          || look.isWhite != word.isHidden || isOtherSize(look.size, word) && abs(place.x1 - word.x1) > 0.05 * word.size
          || place.x1 < word.x1 - 0.6 * word.size
        if isSpace || isApart {
          words.append(word)
          current = nil
        }
      }
      guard !isSpace else { continue }
      var word =
        current
        ?? PlacedWord(
          text: "", x0: place.x1, y0: place.y1, x1: place.x2, y1: place.y2,
          size: look.size > 0 ? look.size : place.y2 - place.y1, isBold: look.isBold, isHidden: look.isWhite)
      word.text.unicodeScalars.append(scalar)
      word.x1 = max(word.x1, place.x2)
      word.y0 = min(word.y0, place.y1)
      word.y1 = max(word.y1, place.y2)
      current = word
    }
    if let current { words.append(current) }
    return words.map { word in
      var word = word
      let isOutside = word.x1 < 0 || word.y1 < 0 || word.x0 > width || word.y0 > height
      if isOutside || word.size < legibleSize || word.y1 - word.y0 < legibleSize { word.isHidden = true }
      return word
    }
  }
}
