import Testing

@testable import ParserDomain

@Suite struct IntakeTests {
  private static let pdf = Array("%PDF-1.7\n".utf8)
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0, 0]

  private func refusal(_ content: [UInt8], _ name: String, _ type: String = "") -> FileRefusal? {
    do throws(FileRefusal) {
      _ = try FileIntake.accept(content, named: name, mediaType: type)
      return nil
    } catch {
      return error
    }
  }

  @Test func nameTypeAndBytesMustAgree() {
    #expect(refusal(Self.pdf, "cv.pdf", "application/pdf") == nil)
    #expect(refusal(Self.pdf, "CV.PDF", "application/octet-stream") == nil)
    #expect(refusal(Self.zip, "cv.docx") == nil)
    #expect(refusal(Array("Ann Lee".utf8), "cv.txt", "text/plain; charset=utf-8") == nil)
    #expect(refusal(Self.pdf, "cv.docx") == .typeMismatch)
    #expect(refusal(Self.pdf, "cv.txt") == .typeMismatch)
    #expect(refusal(Self.pdf, "cv.pdf", "image/png") == .typeMismatch)
    #expect(refusal(Self.zip + Self.pdf, "cv.pdf") == .typeMismatch)
    #expect(refusal(Array("MZ".utf8), "cv.docx") == .typeMismatch)
    #expect(refusal([0x41, 0x00, 0x42], "cv.txt") == .typeMismatch)
    #expect(refusal(Array(" %PDF-1.7\n".utf8), "cv.pdf") == .typeMismatch)
    #expect(refusal(Self.pdf, "cv.zip") == .unsupportedType)
    #expect(refusal(Self.pdf, "cv") == .unsupportedType)
    #expect(refusal([], "cv.pdf") == .empty)
  }

  @Test func tenMegabytesAreTheLimit() {
    let full = Self.pdf + [UInt8](repeating: 0x20, count: FileIntake.bytesLimit - Self.pdf.count)
    #expect(refusal(full, "cv.pdf") == nil)
    #expect(refusal(full + [0x20], "cv.pdf") == .tooLarge)
  }

  /// Each with its own code, whether the name says it or the bytes.
  @Test func otherProgramsDocumentsAreToldApart() {
    let names: [(String, FileRefusal)] = [
      ("cv.doc", .legacyWord), ("cv.DOCM", .wordWithMacros), ("cv.rtf", .richText), ("cv.odt", .openDocument),
      ("cv.pages", .pagesDocument), ("cv.jpeg", .picture),
    ]
    for (name, code) in names { #expect(refusal(Self.zip, name) == code, "\(name)") }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    func stream(_ name: String) -> [UInt8] { compound + name.utf8.flatMap { [$0, 0] as [UInt8] } }
    #expect(refusal(stream("EncryptedPackage"), "cv.docx") == .encrypted)
    #expect(refusal(stream("WordDocument"), "cv.docx") == .legacyWord)
    #expect(refusal(stream("WordDocument"), "cv.pdf") == .legacyWord)
    #expect(refusal(compound, "cv.docx") == .typeMismatch)
    for name in ["cv.docx", "cv.pdf", "cv.txt"] {
      #expect(refusal(Array("{\\rtf1 Ann}".utf8), name) == .richText, "\(name)")
    }
  }

  @Test func aFileThatIsTwoKindsIsRefused() {
    let end: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 16)
    #expect(refusal(Self.pdf + end + [0, 0], "cv.pdf") == .typeMismatch)
    #expect(refusal(Self.pdf + end + [3, 0] + Array("abc".utf8), "cv.pdf") == .typeMismatch)
    // What only looks like an archive's end is a piece of the PDF.
    #expect(refusal(Self.pdf + end + [0, 0] + Array("\n%%EOF\n".utf8), "cv.pdf") == nil)
    #expect(refusal(Self.zip + Array("junk %PDF-1.4".utf8), "cv.docx") == .typeMismatch)
  }

  @Test func textInEveryUsualEncodingIsLetIn() {
    let text = "Zoë Müller, Köln\n"
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(refusal(Array(text.utf8), "cv.txt") == nil)
    #expect(refusal([0xEF, 0xBB, 0xBF] + Array(text.utf8), "cv.txt") == nil)
    #expect(refusal([0xFF, 0xFE] + wide, "cv.txt") == nil)
    #expect(refusal(wide, "cv.txt") == nil)
    #expect(refusal(text.unicodeScalars.map { UInt8($0.value) }, "cv.txt") == nil)
    #expect(refusal([0xFF, 0xFE] + wide.dropLast(), "cv.txt") == .typeMismatch)
    #expect(refusal([0, 1, 0, 0, 2, 0, 7, 0], "cv.txt") == .typeMismatch)
  }

  @Test(arguments: ["cv.exe.pdf", "cv\u{202E}fdp.exe", "cv.pdf\0.txt", "run.sh", "..", "a/b/"])
  func deceivingNamesAreRefused(name: String) {
    #expect([.suspiciousName, .unsupportedType].contains(refusal(Self.pdf, name)))
  }

  @Test func foldersAndControlCharactersAreTakenOutOfNames() {
    #expect(FileName.clean("../../etc/cv.pdf") == "cv.pdf")
    #expect(FileName.clean("C:\\Users\\ann\\cv\n.pdf") == "cv.pdf")
    #expect(FileName.clean("résumé v2.1.pdf") == "résumé v2.1.pdf")
    let long = FileName.clean(String(repeating: "a", count: 500) + ".pdf") ?? ""
    #expect(long.count == FileName.lengthLimit && long.hasSuffix(".pdf"))
  }

  @Test func moreTextThanAResumeHoldsIsTooComplex() {
    let paragraph = ExtractedParagraph("word")
    #expect(!ExtractedDocument(paragraphs: Array(repeating: paragraph, count: 1_000)).isTooComplex)
    #expect(ExtractedDocument(paragraphs: Array(repeating: paragraph, count: 5_001)).isTooComplex)
  }
}
