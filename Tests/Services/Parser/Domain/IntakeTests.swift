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
    #expect(refusal(Self.pdf, "cv.doc") == .unsupportedType)
    #expect(refusal(Self.pdf, "cv") == .unsupportedType)
    #expect(refusal([], "cv.pdf") == .empty)
  }

  @Test func tenMegabytesAreTheLimit() {
    let full = Self.pdf + [UInt8](repeating: 0x20, count: FileIntake.bytesLimit - Self.pdf.count)
    #expect(refusal(full, "cv.pdf") == nil)
    #expect(refusal(full + [0x20], "cv.pdf") == .tooLarge)
  }

  @Test func aWordFileWithAPasswordIsToldFromAnOldOne() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(refusal(compound + name, "cv.docx") == .encrypted)
    #expect(refusal(compound, "cv.docx") == .typeMismatch)
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
