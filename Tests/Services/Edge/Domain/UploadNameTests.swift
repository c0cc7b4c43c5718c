import EdgeDomain
import Testing

/// Row 6 of the mission: extension, media type and first bytes agree; names lead nowhere.
@Suite struct UploadNameTests {
  @Test(arguments: [
    ("resume.pdf", "resume.pdf"), ("../../etc/passwd.txt", "passwd.txt"), ("C:\\Users\\me\\My CV.DOCX", "My CV.docx"),
    ("  résumé 2024 .pdf ", "résumé 2024.pdf"), ("a\u{202E}fdp.pdf", "afdp.pdf"), ("....pdf", "resume.pdf"),
    ("Maren.Keller.pdf", "Maren.Keller.pdf"), ("/..//.pdf", "resume.pdf"),
  ])
  func aNameIsMadeSafe(raw: String, safe: String) throws {
    #expect((try? UploadName(raw))?.text == safe || (safe == "resume.pdf" && (try? UploadName(raw)) == nil))
  }

  @Test(arguments: ["resume.exe.pdf", "cv.php.docx", "x.JS .txt", "nul\0.pdf"])
  func aNameThatHidesAProgramIsSuspicious(raw: String) {
    #expect(throws: UploadName.Fault.suspicious) { try UploadName(raw) }
  }

  @Test(arguments: ["", "resume", "resume.exe", "resume.doc", "pdf", "resume.pdf.zip", "..", "/"])
  func anotherKindIsNotSupported(raw: String) {
    #expect(throws: UploadName.Fault.unsupportedType) { try UploadName(raw) }
  }

  @Test func noNameIsLong() throws {
    let name = try UploadName(String(repeating: "é", count: 5_000) + ".pdf")
    #expect(name.text.count <= 120)
  }

  @Test func theFirstBytesMustFitTheKind() {
    #expect(FileKind.pdf.agrees(withFirstBytes: Array("%PDF-1.4".utf8)))
    #expect(!FileKind.pdf.agrees(withFirstBytes: [0x4D, 0x5A, 0x90, 0]))
    #expect(!FileKind.pdf.agrees(withFirstBytes: [0x50, 0x4B, 3, 4]))
    #expect(!FileKind.txt.agrees(withFirstBytes: Array("%PDF-1.4".utf8)))
    #expect(FileKind.txt.agrees(withFirstBytes: Array("Maren Keller".utf8)))
    #expect(FileKind.docx.agrees(withFirstBytes: [0x50, 0x4B, 3, 4, 20, 0]))
    #expect(FileKind.docx.agrees(withFirstBytes: [0xD0, 0xCF, 0x11, 0xE0]))
  }

  @Test func theMediaTypeMustFitTheKind() {
    #expect(FileKind.pdf.agrees(withMediaType: "application/pdf"))
    #expect(FileKind.pdf.agrees(withMediaType: ""))
    #expect(FileKind.docx.agrees(withMediaType: "application/zip"))
    #expect(!FileKind.pdf.agrees(withMediaType: "image/png"))
    #expect(!FileKind.txt.agrees(withMediaType: "text/html"))
  }
}
