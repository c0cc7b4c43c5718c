import Glibc
import ParserDomain
import Subprocess

/// How the extractor ended, and what it wrote (Services/Parser/Extractor/FORMAT.md).
struct ChildEnd: Sendable {
  let status: TerminationStatus
  let output: [UInt8]

  /// The text it found, or why there is none.
  func document() throws -> ExtractedDocument {
    switch status {
    case .exited(0):
      guard let document = ExtractedDocument(extraction: output) else {
        throw ExtractionFault.extractorFailed("what it wrote is not whole")
      }
      guard !document.isTooComplex else { throw FileRefusal.tooComplex }
      return document
    case .exited(65):
      throw try Self.refusal(output)
    case .exited(let code):
      throw ExtractionFault.extractorFailed("exit status \(code)")
    case .signaled(let signal):
      throw Self.refusal(signal: signal)
    }
  }

  private static func refusal(_ output: [UInt8]) throws -> FileRefusal {
    let words = String(decoding: output.prefix(100), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == "refused", let refusal = FileRefusal(rawValue: String(words[1])) else {
      throw ExtractionFault.extractorFailed("it refused the file and did not say why")
    }
    return refusal
  }

  /// A file that takes too much time or memory is too complex; one that brings its reader down is damaged.
  private static func refusal(signal: Int32) -> FileRefusal {
    switch signal {
    case SIGKILL, SIGXCPU, SIGABRT, SIGTRAP, SIGXFSZ: .tooComplex
    default: .corrupt
    }
  }
}
