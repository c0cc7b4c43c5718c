import Foundation

/// Small zip archives, put together by Python's zip library.
enum ZipFile {
  /// An archive of what a line of Python writes into the archive `z`.
  static func made(by line: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = """
      import io, sys, zipfile
      out = io.BytesIO()
      with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
          \(line)
      sys.stdout.buffer.write(out.getvalue())
      """
    process.arguments = ["python3", "-c", script]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let content = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(content)
  }

  /// A Word document whose main part is what an expression of Python says.
  static func word(_ body: String) throws -> [UInt8] {
    try made(by: "z.writestr('[Content_Types].xml', '<Types/>'); z.writestr('word/document.xml', \(body))")
  }
}
