package import FramedRPC

/// The one rule for a job description, wherever it enters (row 7 of the mission).
package enum JobDescription {
  /// The most characters (Unicode scalars) it may have.
  package static let limitCharacters = 50_000

  /// The text when it is one; throws "job_description_empty" or "job_description_too_long".
  package static func check(_ text: String) throws(RPCError) -> String {
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .catalogued("job_description_empty")
    }
    // A scalar has at most four bytes, so most texts need no counting.
    guard text.utf8.count <= limitCharacters || text.unicodeScalars.count <= limitCharacters else {
      throw .catalogued("job_description_too_long")
    }
    return text
  }
}
