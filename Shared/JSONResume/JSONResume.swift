package import JSON
package import Messages

/// Resumes as JSON Resume 1.0 documents (https://jsonresume.org/schema).
package enum JSONResume {
  /// Most entries in any one list of a document.
  package static let entriesLimit = 1_000

  /// The resume in `bytes`. Unknown fields are ignored, null counts as absent.
  ///
  /// Dates are taken as they are written: the schema's form is not enforced.
  /// Throws with the JSON Pointer of the field when a type is wrong, and when a limit is broken:
  /// 2 MB, 32 deep, 100,000 values, 1,000 in a list.
  package static func decode(_ bytes: [UInt8]) throws(JSONError) -> Resume {
    try decode(JSONValue.parse(bytes, limits: .resume))
  }

  /// The resume in a value that was parsed already; pointers in errors begin with `pointer`.
  package static func decode(_ value: JSONValue, at pointer: String = "") throws(JSONError) -> Resume {
    try ResumeDecoder.resume(ObjectReader(value, at: pointer))
  }

  /// The document of a resume: indented, keys in the schema's order, empty fields left out.
  package static func encode(_ resume: Resume, meta: JSONResumeMeta? = nil) -> [UInt8] {
    value(resume, meta: meta).encoded(pretty: true)
  }

  /// The value of a resume, to be written as part of another document.
  package static func value(_ resume: Resume, meta: JSONResumeMeta? = nil) -> JSONValue {
    ResumeEncoder.value(resume, meta: meta)
  }
}
