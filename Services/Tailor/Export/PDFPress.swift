import Dispatch
package import Messages
import Synchronization

/// Makes PDF files one after another on a thread of their own, so that drawing holds up no call.
package enum PDFPress {
  /// Most files that may wait; one takes some tens of milliseconds.
  package static let waitingLimit = 64

  private static let queue = DispatchQueue(label: "roleready.tailor.pdf")
  private static let waiting = Atomic<Int>(0)

  /// The resume as PDF. Throws `.busy` when too many wait, and what `ResumeExport.pdf` throws.
  package static func pdf(_ resume: Resume) async throws(ExportError) -> [UInt8] {
    guard waiting.add(1, ordering: .relaxed).newValue <= waitingLimit else {
      waiting.subtract(1, ordering: .relaxed)
      throw .busy
    }
    let result = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<[UInt8], ExportError>, Never>) in
      queue.async { continuation.resume(returning: made(resume)) }
    }
    waiting.subtract(1, ordering: .relaxed)
    return try result.get()
  }

  private static func made(_ resume: Resume) -> Result<[UInt8], ExportError> {
    do throws(ExportError) { return .success(try ResumeExport.pdf(resume)) } catch { return .failure(error) }
  }
}
