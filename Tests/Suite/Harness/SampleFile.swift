import Foundation

/// A resume file as a person uploads it.
struct SampleFile: Sendable {
  let name: String
  let mediaType: String
  let content: [UInt8]

  /// The project's folder.
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The bundled sample.
  static func pdf() throws -> SampleFile {
    SampleFile(
      name: "resume.pdf", mediaType: "application/pdf",
      content: Array(try Data(contentsOf: project.appending(path: "samples/resume.pdf"))))
  }

  /// A small resume in plain text.
  static let text = SampleFile(
    name: "resume.txt", mediaType: "text/plain",
    content: Array(
      """
      Maren Holt
      maren.holt@example.org | +49 30 5550 1234 | Berlin, Germany

      SUMMARY
      Backend engineer with 8 years of experience in payments.

      EXPERIENCE
      Senior Software Engineer, Brightwater Payments, Berlin
      March 2019 - Present
      - Built settlement services in Go and PostgreSQL that handle 40 million payments a month.
      - Cut deployment time by 60 percent with Kubernetes and Terraform.

      Software Engineer, Nordlicht GmbH, Hamburg
      June 2015 - February 2019
      - Wrote REST APIs in Python and Django for 200 shops.

      EDUCATION
      BSc Computer Science, University of Hamburg, 2011 - 2015

      SKILLS
      Go, Python, PostgreSQL, Kubernetes, Terraform, Docker, Redis
      """.utf8))

  /// The bundled job description.
  static func job() throws -> String {
    try String(contentsOf: project.appending(path: "samples/job.txt"), encoding: .utf8)
  }

  /// The same resume as a Word file, put together by Python's zip library.
  static func docx() throws -> SampleFile {
    let paragraphs = String(decoding: text.content, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let script = """
      import io, sys, zipfile
      from xml.sax.saxutils import escape
      lines = sys.stdin.read().split("\\n")
      body = "".join("<w:p><w:r><w:t xml:space='preserve'>%s</w:t></w:r></w:p>" % escape(l) for l in lines)
      out = io.BytesIO()
      with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
          z.writestr("[Content_Types].xml", "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
          z.writestr("_rels/.rels", "<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>")
          z.writestr("word/document.xml", "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body + "</w:body></w:document>")
      sys.stdout.buffer.write(out.getvalue())
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(paragraphs.joined(separator: "\n").utf8))
    try input.fileHandleForWriting.close()
    let content = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return SampleFile(
      name: "resume.docx",
      mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content: Array(content))
  }
}
