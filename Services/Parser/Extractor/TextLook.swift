import CPoppler

/// How a character looks.
struct TextLook {
  var size = 0.0
  var isBold = false
  var isWhite = false

  /// The look of each of the `count` characters of a page.
  static func looks(of page: OpaquePointer, count: Int) -> [TextLook] {
    var looks = [TextLook](repeating: TextLook(), count: count)
    let list = poppler_page_get_text_attributes(page)
    defer { poppler_page_free_text_attributes(list) }
    var item = list
    while let link = item {
      defer { item = link.pointee.next }
      guard let attributes = link.pointee.data?.assumingMemoryBound(to: PopplerTextAttributes.self).pointee else {
        continue
      }
      let name = attributes.font_name.map { String(cString: $0).lowercased() } ?? ""
      let look = TextLook(
        size: attributes.font_size,
        isBold: name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("semibd"),
        isWhite: isWhite(attributes.color))
      let first = max(0, Int(attributes.start_index))
      let last = min(count - 1, Int(attributes.end_index))
      guard first <= last else { continue }
      for index in first...last { looks[index] = look }
    }
    return looks
  }

  private static func isWhite(_ color: PopplerColor) -> Bool {
    let least: UInt16 = 0xF800
    return color.red >= least && color.green >= least && color.blue >= least
  }
}
