import JSON
import JSONResume
import Messages

extension InputFile {
  /// Most characters (Unicode scalars) of a job description, as in the contract.
  static let descriptionLimit = 50_000

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
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw refused("the job description is empty")
    }
    guard text.unicodeScalars.count <= Self.descriptionLimit else {
      throw refused("the job description is longer than 50,000 characters")
    }
    return text
  }
}
