import JSON
import JSONResume
import Messages
import ParserDomain
import ParserExtraction
import ServiceKit

/// What became of one file of the command line.
struct ParsedFile: Sendable {
  /// How the command ends on its account; the numbers are those of sysexits.h.
  enum Outcome: Sendable {
    /// The resume, as JSON Resume.
    case resume([UInt8])
    /// Refused, with a code of the catalogue.
    case refused(code: String)
    /// It cannot be opened or read.
    case unreadable(reason: String)
    /// Not the file's fault.
    case failed(code: String, detail: String)
  }

  let path: String
  let outcome: Outcome

  /// Reads one file.
  static func read(_ path: String, with reading: ResumeReading) async -> ParsedFile {
    ParsedFile(path: path, outcome: await outcome(path, reading))
  }

  private static func outcome(_ path: String, _ reading: ResumeReading) async -> Outcome {
    do {
      let content = try FileContent.read(path, limit: FileIntake.bytesLimit + 1)
      let parsed = try await reading.read(content, named: path == "-" ? FileKind.likelyName(of: content) : path)
      guard let resume = parsed.resume else { return .failed(code: "parsing_failed", detail: "nothing was read") }
      return .resume(JSONResume.encode(resume))
    } catch let refusal as FileRefusal {
      return .refused(code: refusal.rawValue)
    } catch let failure as FileContent.Failure {
      return .unreadable(reason: failure.reason)
    } catch let fault as ExtractionFault {
      return .failed(code: fault == .deadlineExceeded ? "timed_out" : "parsing_failed", detail: "\(fault)")
    } catch {
      return .failed(code: "parsing_failed", detail: "\(error)")
    }
  }

  /// The line that says why there is no resume; nil when there is one.
  var complaint: String? {
    switch outcome {
    case .resume: nil
    case .refused(let code): line(code, Self.advice(code))
    case .unreadable(let reason): line("file_missing", "This file can't be read: \(reason).")
    case .failed(let code, let detail): line(code, "\(Self.advice(code)) (\(detail))")
    }
  }

  /// Refused input 65, no such file 66, a fault of ours 70; 0 when it worked.
  var exitStatus: Int32 {
    switch outcome {
    case .resume: 0
    case .refused: 65
    case .unreadable: 66
    case .failed: 70
    }
  }

  /// What happened and what to do now.
  private static func advice(_ code: String) -> String {
    let entry = ErrorCatalogue.entryOrInternal(code)
    return "\(entry.sentence) \(entry.nextStep)"
  }

  private func line(_ code: String, _ message: String) -> String {
    let object = JSONValue.object([
      JSONValue.Member("file", .string(path)), JSONValue.Member("code", .string(code)),
      JSONValue.Member("message", .string(message)),
    ])
    return String(decoding: object.encoded(), as: UTF8.self)
  }
}
