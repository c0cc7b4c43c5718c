import FoundationEssentials

/// Whole files of each kind, to be damaged.
package struct SampleFiles: Sendable {
  /// The bundled resume, its streams compressed.
  let bundled: [UInt8]

  /// The bytes of a file.
  package static func bytes(of path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  static let text = """
    Maren Holt
    maren.holt@example.org | +49 30 5550 1234 | Berlin, Germany

    EXPERIENCE
    Senior Software Engineer, Brightwater Payments, Berlin\tMarch 2019 - Present
    - Built settlement services in Go and PostgreSQL that handle 40 million payments a month.
    Software Engineer, Nordlicht GmbH, Hamburg\tJune 2015 - February 2019
    * Wrote REST APIs in Python for 200 shops.

    EDUCATION
    BSc Computer Science, University of Hamburg, 2011 - 2015

    SKILLS
    Go, Python, PostgreSQL, Kubernetes, Terraform
    """

  /// A PDF whose commands can be read, and so be damaged with sense.
  static let pdf: [UInt8] = {
    var commands = "q 0.1 0.2 0.4 rg 0 700 612 92 re f Q\n"
    for (index, line) in text.split(separator: "\n").enumerated() {
      let words = line.replacing("(", with: "").replacing(")", with: "")
      commands += "BT /F1 \(index == 0 ? 18 : 10) Tf \(index == 0 ? 1 : 0) g 1 0 0 1 72 \(760 - 20 * index) Tm "
      commands += "(\(words)) Tj ET\n"
    }
    commands += "q 100 0 0 100 400 500 cm /Im Do Q\nBT 3 Tr /F2 8 Tf 72 60 Td [(hid) -120 (den)] TJ ET\n"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R /Outlines 8 0 R >>", "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>",
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Rotate 0 /Contents 4 0 R
      /Annots [<< /Type /Annot /Subtype /Link /Rect [70 690 140 715] /A << /S /URI /URI (https://example.org) >> >>]
      /Resources << /Font << /F1 5 0 R /F2 6 0 R >> /XObject << /Im 7 0 R >> >> >>
      """,
      "<< /Length \(commands.utf8.count) >>\nstream\n\(commands)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      """
      << /Type /Font /Subtype /Type0 /BaseFont /Other /Encoding /Identity-H /DescendantFonts [<< /Type /Font
      /Subtype /CIDFontType2 /BaseFont /Other /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>
      /W [0 [500 600] 10 20 700] /DW 1000 >>] >>
      """,
      """
      << /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace [/Indexed /DeviceRGB 1 <000000FFFFFF>]
      /BitsPerComponent 1 /Filter [/ASCIIHexDecode] /Length 5 >>
      stream
      4080>
      endstream
      """,
      "<< /Type /Outlines /Count 0 >>",
    ]
    var file = "%PDF-1.7\n"
    for (index, object) in objects.enumerated() { file += "\(index + 1) 0 obj\n\(object)\nendobj\n" }
    // Without a table of references the reader makes its own.
    return Array((file + "trailer\n<< /Size 9 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n").utf8)
  }()

  /// The parts of a Word document.
  static let wordParts: [(name: String, content: [UInt8])] = {
    let names = #"xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wp="wp" xmlns:wps="wps""#
    var body = ""
    for line in text.split(separator: "\n") {
      body += #"<w:p><w:pPr><w:pStyle w:val="a1"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="22"/></w:rPr>"#
      body += #"<w:t xml:space="preserve">\#(line)</w:t></w:r></w:p>"#
    }
    body += """
      <w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc>
      </w:tr></w:tbl><w:p><w:hyperlink r:id="r1"><w:r><w:t>Link</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr>
      <w:t>hidden</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><mc:AlternateContent>
      <mc:Choice><w:drawing><wp:anchor><wp:extent cx="900000" cy="900000"/><wps:txbx><w:txbxContent><w:p><w:r><w:t>Box</w:t>
      </w:r></w:p></w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>
      </w:p><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>Control</w:t></w:r></w:p></w:sdtContent></w:sdt>
      """
    let parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        #"<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#
      ),
      ("word/document.xml", "<w:document \(names)><w:body>\(body)</w:body></w:document>"),
      (
        "word/styles.xml",
        #"<w:styles xmlns:w="w"><w:style w:styleId="a1"><w:name w:val="heading 1"/><w:basedOn w:val="a1"/></w:style></w:styles>"#
      ),
      (
        "word/_rels/document.xml.rels",
        #"<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://example.org"/></Relationships>"#
      ),
      ("word/header1.xml", "<w:hdr \(names)><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:hdr>"),
    ]
    return parts.map { ($0.0, Array($0.1.utf8)) }
  }()
}
