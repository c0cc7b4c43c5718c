import CConfinement
import Glibc

// roleready-extract KIND: reads a document on standard input and writes the text in it, with where
// and how it stands, on standard output. FORMAT.md says how.

let processorSecondsLimit: UInt64 = 10
let memoryLimit: UInt64 = 512 * 1_024 * 1_024

// What cannot be written ends this process by a failed write, not by a signal.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
guard roleready_confine(memoryLimit, processorSecondsLimit) == 0 else { exit(ExitStatus.cannotConfine) }

do {
  guard CommandLine.arguments.count == 2, let kind = DocumentKind(rawValue: CommandLine.arguments[1]) else {
    throw Refusal.unsupportedType
  }
  let document = try StandardStreams.readDocument(limit: 10 * 1_024 * 1_024)
  guard !document.isEmpty else { throw Refusal.empty }
  var output = ExtractionWriter(limit: 8 * 1_024 * 1_024)
  switch kind {
  case .pdf: try PDFText.extract(document, into: &output)
  case .docx: try WordText.extract(document, into: &output)
  case .txt: try PlainText.extract(document, into: &output)
  }
  guard output.hasText else { throw Refusal.noTextLayer }
  try StandardStreams.write(output.finished())
  exit(ExitStatus.done)
} catch {
  try? StandardStreams.write(ExtractionWriter.refusal(error as? Refusal ?? .corrupt))
  exit(ExitStatus.refused)
}
