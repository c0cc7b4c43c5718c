import Messages
import ParserDomain
import Testing

@testable import ParserExtraction

/// Text that a person cannot see is told apart from text that they can, in the real child process.
@Suite struct HiddenTextTests {
  /// The words of a PDF, hidden ones in brackets.
  private func words(_ commands: String, crop: String = "[0 0 612 792]") async throws -> String {
    let file = PDFFile.painted(by: commands, crop: crop)
    let document = try await ExtractorFolder.extractor.extract(file, as: .pdf)
    return document.words.map { $0.isHidden ? "[\($0.text)]" : $0.text }.joined(separator: " ")
  }

  private static let seen = PDFFile.text("Seen", y: 740)

  @Test(arguments: [
    ("in the colour of the page", PDFFile.text("Trick", before: "1 1 1 rg")),
    ("nearly in the colour of the page", PDFFile.text("Trick", before: "0.98 g")),
    ("painted by no paint", PDFFile.text("Trick", before: "3 Tr")),
    ("only added to the clipping path", PDFFile.text("Trick", before: "7 Tr")),
    ("without opacity", PDFFile.text("Trick", before: "/G0 gs")),
    ("in strokes of the page's colour", PDFFile.text("Trick", before: "1 Tr 1 1 1 RG")),
    ("in the colour of a box", "0.1 0.2 0.4 rg 60 690 200 30 re f\n" + PDFFile.text("Trick", before: "0.1 0.2 0.4 rg")),
    ("under a box", PDFFile.text("Trick") + "1 g 60 690 200 30 re f\n"),
    ("under a picture", PDFFile.text("Trick") + "q 200 0 0 30 60 690 cm /Im Do Q\n"),
    ("clipped away", "q 300 300 10 10 re W n " + PDFFile.text("Trick") + "Q\n"),
    ("tiny", "q BT /F1 1 Tf 1 0 0 1 72 700 Tm (Trick) Tj ET Q\n"),
    ("made tiny by its matrix", "q BT /F1 12 Tf 0.1 0 0 0.1 72 700 Tm (Trick) Tj ET Q\n"),
    ("right of the page", PDFFile.text("Trick", x: 700)),
    ("below the page", PDFFile.text("Trick", y: -40)),
  ])
  func textIsHidden(how: String, commands: String) async throws {
    let words = try await words(Self.seen + commands)
    // What poppler itself leaves out is as good.
    #expect(words == "Seen [Trick]" || words == "Seen", "\(how): \(words)")
  }

  @Test func textOutsideTheCroppedPageIsHidden() async throws {
    let words = try await words(Self.seen + PDFFile.text("Trick", y: 20), crop: "[0 100 612 792]")
    #expect(words == "Seen [Trick]" || words == "Seen")
  }

  @Test(arguments: [
    ("white on a dark box", "0.1 0.2 0.4 rg 60 690 200 30 re f\n" + PDFFile.text("Fine", before: "1 g")),
    ("white on a picture", "q 200 0 0 30 60 690 cm /Im Do Q\n" + PDFFile.text("Fine", before: "1 g")),
    ("grey", PDFFile.text("Fine", before: "0.8 g")),
    ("half transparent", PDFFile.text("Fine", before: "/G5 gs")),
    ("outlined", PDFFile.text("Fine", before: "1 Tr")),
    ("white with black outlines", PDFFile.text("Fine", before: "2 Tr 1 g 0 G")),
    ("under half transparent colour", PDFFile.text("Fine") + "q /G5 gs 1 1 0 rg 60 690 200 30 re f Q\n"),
    ("beside a box", "0 g 60 600 200 30 re f\n" + PDFFile.text("Fine")),
    (
      "on a box that was painted over",
      "0 g 60 690 200 30 re f 1 g 60 690 200 30 re f\n" + PDFFile.text("Fine", before: "0 g")
    ),
    ("small print", "q BT /F1 5 Tf 1 0 0 1 72 700 Tm (Fine) Tj ET Q\n"),
  ])
  func textIsSeen(how: String, commands: String) async throws {
    let words = try await words(Self.seen + commands)
    #expect(words == "Seen Fine", "\(how): \(words)")
  }

  /// Recognised text lies without paint over the picture of a page, or under it; the person sees the picture.
  @Test func theTextOfAScanIsSeen() async throws {
    let picture = "q 612 0 0 792 0 0 cm /Im Do Q\n"
    #expect(try await words(picture + PDFFile.text("Ann Lee", before: "3 Tr")) == "Ann Lee")
    #expect(try await words(PDFFile.text("Ann Lee") + picture) == "Ann Lee")
  }

  @Test func hiddenTextIsReportedAndNotRead() async throws {
    let file = PDFFile.painted(
      by: PDFFile.text("Ann Lee", y: 740) + PDFFile.text("ann@example.org", y: 720)
        + PDFFile.text("Kubernetes Terraform", y: 100, before: "3 Tr"))
    let parsed = try await ExtractorFolder.reading().read(file, named: "cv.pdf")
    #expect(parsed.notices.contains { $0.code == "hidden_text" })
    #expect(parsed.lines.filter(\.hidden).map(\.text) == ["Kubernetes Terraform"])
    #expect(parsed.resume?.basics?.name == "Ann Lee")
    #expect(parsed.resume?.skills.isEmpty == true)
  }

  @Test func linksAreFound() async throws {
    let link = """
      << /Type /Annot /Subtype /Link /Rect [70 690 140 715] /A << /S /URI /URI (https://example.org/ann) >> >>
      """
    let file = PDFFile.painted(by: PDFFile.text("Portfolio"), annotation: link)
    let document = try await ExtractorFolder.extractor.extract(file, as: .pdf)
    #expect(document.links.map(\.target) == ["https://example.org/ann"])
    #expect(document.links.first?.text == "Portfolio")
  }
}
