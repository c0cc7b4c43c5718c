/// How a text is set.
struct PDFStyle: Sendable {
  /// In points.
  let size: Double
  let isBold: Bool
  /// 0 is black.
  let grey: Double

  static let name = PDFStyle(size: 20, isBold: true, grey: 0)
  static let label = PDFStyle(size: 12, isBold: false, grey: 0.25)
  static let contact = PDFStyle(size: 9, isBold: false, grey: 0.25)
  static let heading = PDFStyle(size: 11.5, isBold: true, grey: 0)
  static let entry = PDFStyle(size: 10.5, isBold: false, grey: 0)
  static let body = PDFStyle(size: 10, isBold: false, grey: 0.05)

  /// For fontconfig: the first of these families that is installed and has the letter.
  static let families = "Liberation Sans, DejaVu Sans, Noto Sans, Sans"
}
