import FramedRPC
import JSON
import JSONResume
import Messages
import ServiceKit

extension InputFile {
  /// The resume in the file. Throws exit status 65 after one line when it is none.
  func resume() throws -> Resume {
    try parsed { () throws(JSONError) in try JSONResume.decode(bytes) }
  }

  /// The job description in the file. Throws exit status 65 after one line when it is not UTF-8, has a NUL, is blank
  /// or longer than 50,000 characters.
  func jobDescription() throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw refused("not a plain text in UTF-8")
    }
    do throws(RPCError) {
      return try JobDescription.check(text)
    } catch {
      throw refused(ErrorCatalogue.entryOrInternal(error.errorCode).sentence)
    }
  }
}
