/// Small PDF files, put together from the commands that paint their one page.
enum PDFFile {
  /// A page of 612 by 792 points. The fonts F1 and F2 are Helvetica and Helvetica-Bold, F3 is one of bitmaps as TeX
  /// makes them, with no more than codes for its letters; the graphics states G0 and G5 paint nothing and half, Im is an
  /// image of one black dot.
  static func painted(by commands: String, crop: String = "[0 0 612 792]", annotation: String = "") -> [UInt8] {
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /CropBox \(crop) /Contents 4 0 R /Annots [\(annotation)]
      /Resources << /Font << /F1 5 0 R /F2 6 0 R /F3 8 0 R >> /XObject << /Im 7 0 R >>
      /ExtGState << /G0 << /ca 0 /CA 0 >> /G5 << /ca 0.5 /CA 0.5 >> >> >> >>
      """,
      stream("", commands),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
      stream(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
          + "/Filter /ASCIIHexDecode", "00>"),
      """
      << /Type /Font /Subtype /Type3 /FontBBox [0 0 50 70] /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 28 /LastChar 30
      /Widths [50 50 50] /Encoding << /Type /Encoding /Differences [28 /a28 /a29 /a30 101 /a101] >>
      /CharProcs << /a28 9 0 R /a29 9 0 R /a30 9 0 R /a101 9 0 R >> >>
      """,
      stream("", "50 0 0 0 50 70 d1 0 0 50 70 re f"),
    ]
    var file = "%PDF-1.7\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }

  /// The commands that show a text in 12 points, after `before`.
  static func text(_ text: String, x: Int = 72, y: Int = 700, before: String = "") -> String {
    "q BT /F1 12 Tf \(before) 1 0 0 1 \(x) \(y) Tm (\(text)) Tj ET Q\n"
  }

  private static func stream(_ entries: String, _ content: String) -> String {
    "<< \(entries) /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
  }
}
