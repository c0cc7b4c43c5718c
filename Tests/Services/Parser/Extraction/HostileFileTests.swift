import Foundation
import Messages
import ParserDomain
import Testing

@testable import ParserExtraction

/// Files made to harm, through the real child process.
@Suite struct HostileFileTests {
  private func refusal(_ content: [UInt8], _ name: String) async throws -> FileRefusal? {
    do {
      _ = try await ExtractorFolder.reading().read(content, named: name)
      return nil
    } catch let refusal as FileRefusal {
      return refusal
    }
  }

  private static let head = "'<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>'"
  private static let tail = "'</w:t></w:r></w:p></w:body></w:document>'"

  @Test func aWordFileIsRead() async throws {
    let content = try ZipFile.word("\(Self.head) + 'Ann Lee' + \(Self.tail)")
    let parsed = try await ExtractorFolder.reading().read(content, named: "cv.docx")
    #expect(parsed.lines.map(\.text) == ["Ann Lee"])
    #expect(parsed.fileBytes == Int64(content.count))
    #expect(parsed.mediaType == FileKind.docx.mediaType)
  }

  @Test func aZipBombIsNotUnpacked() async throws {
    let bomb = try ZipFile.word("b' ' * 200_000_000")
    #expect(bomb.count < 1_000_000)
    #expect(try await refusal(bomb, "cv.docx") == .unpacksTooLarge)
    let many = try ZipFile.made(by: "[z.writestr('e%d' % i, '') for i in range(5000)]")
    #expect(try await refusal(many, "cv.docx") == .tooComplex)
  }

  @Test func entitiesAreNeitherExpandedNorFetched() async throws {
    let laughs = """
      '<!DOCTYPE d [<!ENTITY a "ha">' + ''.join('<!ENTITY %s "%s">' % (chr(98 + i), ('&%s;' % chr(97 + i)) * 10) \
      for i in range(9)) + ']><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>'
      """
    #expect(try await refusal(try ZipFile.word(laughs), "cv.docx") == .corrupt)
    let outside = """
      '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a;</w:t>\
      </w:r></w:p></w:body></w:document>'
      """
    #expect(try await refusal(try ZipFile.word(outside), "cv.docx") == .corrupt)
  }

  @Test func deepNestingIsTooComplexOrDamaged() async throws {
    let deep = try ZipFile.word("'<w:p>' * 100000 + '</w:p>' * 100000")
    let found = try await refusal(deep, "cv.docx")
    #expect(found == .tooComplex || found == .corrupt)
  }

  @Test func whatIsNotWordIsUnsupported() async throws {
    #expect(try await refusal(try ZipFile.made(by: "z.writestr('a.txt', 'hi')"), "cv.docx") == .unsupportedType)
  }

  @Test func documentsOfOtherProgramsInWordsClothesAreToldApart() async throws {
    let odt = "z.writestr('mimetype', 'application/vnd.oasis.opendocument.text')"
    #expect(try await refusal(try ZipFile.made(by: odt), "cv.docx") == .openDocument)
    let pages = "z.writestr('Index/Document.iwa', 'x')"
    #expect(try await refusal(try ZipFile.made(by: pages), "cv.docx") == .pagesDocument)
    let types =
      "z.writestr('[Content_Types].xml', '<Types><x y=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>')"
    #expect(try await refusal(try ZipFile.made(by: types), "cv.docx") == .wordWithMacros)
    let program = "z.writestr('[Content_Types].xml', '<Types/>'); z.writestr('word/vbaProject.bin', 'x')"
    #expect(try await refusal(try ZipFile.made(by: program), "cv.docx") == .wordWithMacros)
  }

  @Test func textIsReadInEveryUsualEncoding() async throws {
    let text = "Zoë Müller – Köln"
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let western = text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8($0.value) }
    for content in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + wide, western] {
      let parsed = try await ExtractorFolder.reading().read(content, named: "cv.txt")
      #expect(parsed.lines.map(\.text) == [text])
    }
    // Without a mark it is known by its zeros.
    let plain = "Ann Lee\nNurse\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let parsed = try await ExtractorFolder.reading().read(plain, named: "cv.txt")
    #expect(parsed.lines.map(\.text) == ["Ann Lee", "Nurse"])
  }

  @Test func brokenFilesAreRefused() async throws {
    #expect(try await refusal(Array("%PDF-1.7\n1 0 obj\n<< /Type /Cat".utf8), "cv.pdf") == .corrupt)
    #expect(try await refusal(Array("PK\u{3}\u{4}nothing".utf8), "cv.docx") == .corrupt)
    #expect(try await refusal(Array("  \n \n".utf8), "cv.txt") == .noTextLayer)
    #expect(try await refusal([], "cv.pdf") == .empty)
    #expect(try await refusal([UInt8](repeating: 0x20, count: FileIntake.bytesLimit + 1), "cv.pdf") == .tooLarge)
  }

  @Test func textThatMakesReadersSlowIsReadInTime() async throws {
    let start = ContinuousClock.now
    for line in [
      "more of it, and more,\n", "[[[[[[[[[[[[[[[[[[[[\n", "Foo (\n", "a | b | c | d e f g h i j k l m n o p\n",
    ] {
      let text = "Jane Doe\nSKILLS\n- a\n" + String(repeating: line, count: 4_900)
      _ = try await refusal(Array(text.utf8), "cv.txt")
    }
    #expect(ContinuousClock.now - start < .seconds(120))
  }
}
