/// Why a document was refused: a closed code, the place, and a sentence for the log.
package struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was wrong.
  package enum Code: String, Sendable, CaseIterable {
    /// More bytes than the limit.
    case tooLarge = "too_large"
    /// Arrays and objects stand deeper in each other than the limit.
    case tooDeep = "too_deep"
    /// The bytes are not UTF-8.
    case notUTF8 = "not_utf8"
    /// A NUL stands in the text, plain or as an escape.
    case containsNUL = "contains_nul"
    /// It is not JSON (RFC 8259).
    case malformed
    /// An object names a key twice (RFC 8259, section 4, leaves the meaning open).
    case duplicateKey = "duplicate_key"
    /// A field holds another type than expected.
    case wrongType = "wrong_type"
    /// A list or the whole document holds more values than the limit.
    case tooMany = "too_many"
  }

  package let code: Code
  /// Where, as a JSON Pointer (RFC 6901); empty for the document itself.
  package let pointer: String
  /// What was expected and what was found.
  package let detail: String

  package init(_ code: Code, at pointer: String = "", _ detail: String) {
    self.code = code
    self.pointer = pointer
    self.detail = detail
  }

  package var description: String {
    pointer.isEmpty ? "\(code.rawValue): \(detail)" : "\(code.rawValue) at \(pointer): \(detail)"
  }
}
