import ParserDomain
import Testing

@testable import ParserExtraction

/// What a Word file says and what it does not, in the real child process.
@Suite struct WordFileTests {
  private static let names = """
    xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wp="wp" xmlns:a="a" xmlns:wps="wps" xmlns:v="v"
    """

  /// The paragraphs of a document with this body, hidden ones in brackets; other parts as Python's literals.
  private func paragraphs(_ body: String, parts: [String: String] = [:]) async throws -> [String] {
    try await document(body, parts: parts).paragraphs.filter { !$0.text.isEmpty }
      .map { $0.isHidden ? "[\($0.text)]" : $0.text }
  }

  private func document(_ body: String, parts: [String: String] = [:]) async throws -> ExtractedDocument {
    var lines = ["z.writestr('[Content_Types].xml', '<Types/>')"]
    var parts = parts
    parts["word/document.xml"] = "<w:document \(Self.names)><w:body>\(body)</w:body></w:document>"
    for (name, part) in parts.sorted(by: { $0.key < $1.key }) {
      lines.append("z.writestr('\(name)', '''\(part)''')")
    }
    let file = try ZipFile.made(by: lines.joined(separator: "; "))
    return try await ExtractorFolder.extractor.extract(file, as: .docx)
  }

  private static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(text)</w:t></w:r>"
  }

  private static func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr>\(runs)</w:p>"
  }

  @Test(arguments: [
    ("vanished", run("Trick", "<w:vanish/>")), ("of one point", run("Trick", #"<w:sz w:val="2"/>"#)),
    ("white", run("Trick", #"<w:color w:val="FFFFFF"/>"#)),
    ("nearly white", run("Trick", #"<w:color w:val="FDFDFD"/>"#)),
    ("dark on dark", run("Trick", #"<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3864"/>"#)),
    ("vanished by its style", run("Trick", #"<w:rStyle w:val="Gone"/>"#)),
  ])
  func aRunIsHidden(how: String, run: String) async throws {
    let styles = """
      <w:styles xmlns:w="w"><w:style w:styleId="Gone"><w:basedOn w:val="Base"/></w:style>
      <w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>
      """
    let found = try await paragraphs(Self.paragraph(Self.run("Seen ") + run), parts: ["word/styles.xml": styles])
    #expect(found == ["Seen ", "[Trick]"], "\(how)")
  }

  @Test(arguments: [
    ("on a dark cell", "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:tcPr>", ""),
    ("on a cell of the theme", "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"FFFFFF\" w:themeFill=\"dark1\"/></w:tcPr>", ""),
    ("on a dark paragraph", "", "<w:shd w:val=\"clear\" w:fill=\"000000\"/>"),
  ])
  func whiteTextOnADarkGroundIsSeen(how: String, cell: String, properties: String) async throws {
    let text = Self.paragraph(Self.run("Fine", #"<w:color w:val="FFFFFF"/>"#), properties)
    let found = try await paragraphs("<w:tbl><w:tr><w:tc>\(cell)\(text)</w:tc></w:tr></w:tbl>")
    #expect(found == ["Fine"], "\(how)")
  }

  @Test func whatWasDeletedIsNoText() async throws {
    let found = try await paragraphs(
      Self.paragraph(
        Self.run("Kept ") + "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
          + "<w:moveFrom>\(Self.run("elsewhere"))</w:moveFrom><w:ins>\(Self.run("new"))</w:ins>"))
    #expect(found == ["Kept new"])
  }

  private static func box(_ extent: String, _ text: String, properties: String = "") -> String {
    """
    <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\(extent)<wps:wsp>\(properties)
    <wps:txbx><w:txbxContent>\(text)</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>
    <mc:Fallback><w:pict>\(text)</w:pict></mc:Fallback></mc:AlternateContent></w:r>\(run("Around"))</w:p>
    """
  }

  @Test func textBoxesAreReadOnceAndHiddenWhereTheyHaveNoSize() async throws {
    let text = Self.paragraph(Self.run("Boxed"))
    let found = try await paragraphs(
      Self.box("<wp:extent cx=\"900000\" cy=\"900000\"/>", text)
        + Self.box("<wp:extent cx=\"0\" cy=\"900000\"/>", text)
        + Self.box(
          "<wp:positionH><wp:posOffset>-90000000</wp:posOffset></wp:positionH>"
            + "<wp:extent cx=\"900000\" cy=\"900000\"/>", text))
    #expect(found == ["Boxed", "Around", "[Boxed]", "Around", "[Boxed]", "Around"])
    let white = Self.paragraph(Self.run("Boxed", #"<w:color w:val="FFFFFF"/>"#))
    let dark = "<wps:spPr><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill></wps:spPr>"
    let extent = "<wp:extent cx=\"900000\" cy=\"900000\"/>"
    #expect(try await paragraphs(Self.box(extent, white, properties: dark)) == ["Boxed", "Around"])
    #expect(try await paragraphs(Self.box(extent, white)) == ["[Boxed]", "Around"])
  }

  @Test func contentControlsAreReadAndTheirHintsAreNot() async throws {
    let found = try await paragraphs(
      "<w:sdt><w:sdtPr/><w:sdtContent>\(Self.paragraph(Self.run("Ann Lee")))</w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(Self.paragraph(Self.run("Click here")))"
        + "</w:sdtContent></w:sdt>" + Self.paragraph(Self.run("Nurse")))
    #expect(found == ["Ann Lee", "Nurse"])
  }

  @Test func headersAndFootersStandAroundTheBody() async throws {
    let found = try await document(
      Self.paragraph(Self.run("Body")),
      parts: [
        "word/header1.xml": "<w:hdr xmlns:w=\"w\">\(Self.paragraph(Self.run("Head")))</w:hdr>",
        "word/footer1.xml": "<w:ftr xmlns:w=\"w\">\(Self.paragraph(Self.run("Foot")))</w:ftr>",
      ])
    #expect(found.paragraphs.map(\.text) == ["Head", "Body", "Foot"])
    #expect(found.paragraphs.map(\.area) == [.header, .body, .footer])
  }

  @Test func listsAndHeadingsAreKnownByTheirStylesInEveryLanguage() async throws {
    let styles = """
      <w:styles xmlns:w="w"><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="a2"><w:name w:val="Dots"/><w:pPr><w:numPr/></w:pPr></w:style></w:styles>
      """
    let found = try await document(
      Self.paragraph(Self.run("Expérience"), "<w:pStyle w:val=\"a1\"/>")
        + Self.paragraph(Self.run("One"), "<w:pStyle w:val=\"a2\"/>")
        + Self.paragraph(Self.run("Two"), "<w:numPr><w:numId w:val=\"3\"/></w:numPr>")
        + Self.paragraph(Self.run("None"), "<w:pStyle w:val=\"a2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      parts: ["word/styles.xml": styles])
    #expect(found.paragraphs.map(\.style) == [.heading, .list, .list, .plain])
  }

  @Test func linksKeepTheirTargets() async throws {
    let relations = """
      <Relationships><Relationship Id="r7" Type="http://x/hyperlink" Target="https://example.org/ann"/></Relationships>
      """
    let found = try await document(
      Self.paragraph("<w:hyperlink r:id=\"r7\">\(Self.run("Portfolio"))</w:hyperlink>")
        + Self.paragraph(
          "<w:r><w:instrText> HYPERLINK \"https://example.com\" </w:instrText></w:r>\(Self.run("Shop"))"),
      parts: ["word/_rels/document.xml.rels": relations])
    #expect(found.links.map(\.target) == ["https://example.org/ann", "https://example.com"])
    #expect(found.links.map(\.text) == ["Portfolio", "Shop"])
  }

  @Test func theMainPartMayHaveAnotherName() async throws {
    let relations =
      "<Relationships><Relationship Type=\"http://x/officeDocument\" Target=\"/word/document2.xml\"/></Relationships>"
    let part = "<w:document \(Self.names)><w:body>\(Self.paragraph(Self.run("Second")))</w:body></w:document>"
    let found = try await paragraphs(
      Self.paragraph(Self.run("First")), parts: ["_rels/.rels": relations, "word/document2.xml": part])
    #expect(found == ["Second"])
  }
}
