import CPango

/// A text set in lines.
final class PDFLayout {
  /// One line, which keeps the layout alive that it belongs to.
  struct Line {
    let layout: PDFLayout
    let pointer: UnsafeMutablePointer<PangoLayoutLine>
    /// From the top of the line to its baseline, and to its bottom, in points.
    let ascent: Double
    let height: Double
    /// From the left of the layout.
    let x: Double
  }

  private let layout: OpaquePointer

  init?(_ context: OpaquePointer, _ text: String, _ style: PDFStyle, boldBytes: Int, width: Double) {
    guard let layout = pango_layout_new(context) else { return nil }
    self.layout = layout
    let font = pango_font_description_new()
    pango_font_description_set_family(font, PDFStyle.families)
    pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    if style.isBold { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    // A ligature would be one letter to some of the programs that read the file.
    let attributes = pango_attr_list_new()
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0"))
    if boldBytes > 0, let bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD) {
      bold.pointee.start_index = 0
      bold.pointee.end_index = guint(clamping: boldBytes)
      pango_attr_list_insert(attributes, bold)
    }
    pango_layout_set_attributes(layout, attributes)
    pango_attr_list_unref(attributes)
    pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    pango_layout_set_auto_dir(layout, 1)
    pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The lines, top to bottom.
  func lines() -> [Line] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    let scale = Double(PANGO_SCALE)
    var lines: [Line] = []
    repeat {
      guard let pointer = pango_layout_iter_get_line_readonly(iterator) else { break }
      var extents = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &extents)
      let baseline = Double(pango_layout_iter_get_baseline(iterator))
      lines.append(
        Line(
          layout: self, pointer: pointer, ascent: (baseline - Double(extents.y)) / scale,
          height: Double(extents.height) / scale,
          x: Double(extents.x) / scale))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }
}
