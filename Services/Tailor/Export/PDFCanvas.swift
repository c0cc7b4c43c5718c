import CPango

/// The objects of cairo and pango behind one file. All lengths are points (1/72 inch).
///
/// A font map of its own, as pango's shared ones belong to a thread.
final class PDFCanvas {
  /// A4 (ISO 216).
  static let width = 595.28
  static let height = 841.89

  private let sink = PDFSink()
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer

  init(title: String, subject: String) throws(ExportError) {
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        PDFSink.write, Unmanaged.passUnretained(sink).toOpaque(), Self.width, Self.height),
      let cairo = cairo_create(surface), let fontMap = pango_cairo_font_map_new(),
      let context = pango_font_map_create_context(fontMap)
    else { throw .drawing("no surface") }
    self.surface = surface
    self.cairo = cairo
    self.fontMap = fontMap
    self.context = context
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.isEmpty ? "Resume" : "\(title), resume")
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, subject)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "RoleReady")
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_cairo_context_set_resolution(context, 72)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(fontMap))
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// A text broken into lines of at most `width`; its first `boldBytes` bytes are bold.
  func layout(
    _ text: String, _ style: PDFStyle, boldBytes: Int = 0, width: Double
  ) throws(ExportError) -> PDFLayout {
    guard let layout = PDFLayout(context, text, style, boldBytes: boldBytes, width: width) else {
      throw .drawing("no layout")
    }
    return layout
  }

  /// Draws one line of a layout with its baseline there.
  func show(_ line: PDFLayout.Line, x: Double, baseline: Double, grey: Double) {
    cairo_set_source_rgb(cairo, grey, grey, grey)
    cairo_move_to(cairo, x, baseline)
    pango_cairo_show_layout_line(cairo, line.pointer)
  }

  /// Draws a thin line across.
  func rule(from x: Double, to end: Double, y: Double) {
    cairo_set_source_rgb(cairo, 0.6, 0.6, 0.6)
    cairo_set_line_width(cairo, 0.5)
    cairo_move_to(cairo, x, y)
    cairo_line_to(cairo, end, y)
    cairo_stroke(cairo)
  }

  func endPage() { cairo_show_page(cairo) }

  /// The bytes of the file; nothing can be drawn after it.
  func finished() throws(ExportError) -> [UInt8] {
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(String(cString: cairo_status_to_string(status))) }
    return sink.bytes
  }
}
