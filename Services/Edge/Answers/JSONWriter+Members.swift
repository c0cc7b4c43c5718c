import JSON
import Messages
import ServiceKit

extension JSONWriter {
  /// Writes a member whose value is text.
  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member whose value is a number.
  mutating func member(_ name: String, _ number: Double) {
    key(name)
    double(number)
  }

  /// Writes a member whose value is a whole number.
  mutating func member(_ name: String, _ number: Int64) {
    key(name)
    integer(number)
  }

  /// Writes a member whose value is a truth.
  mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    boolean(truth)
  }

  /// Writes a member whose value is an instant (RFC 3339); 0, "not yet", becomes null.
  mutating func member(_ name: String, instant milliseconds: Int64) {
    key(name)
    if milliseconds == 0 { null() } else { string(InstantText.utc(milliseconds: milliseconds)) }
  }

  /// Writes a member whose value is a list.
  mutating func member<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { writer in
      for element in elements { write(&writer, element) }
    }
  }

  /// Writes a member whose value is an object.
  mutating func member(_ name: String, object body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes what the person should know, in the catalogue's words.
  mutating func problem(_ problem: Problem) {
    let entry = ErrorCatalogue.entryOrInternal(problem.code)
    object { writer in
      writer.member("code", entry.code)
      writer.member("title", entry.title)
      writer.member("detail", problem.detail.isEmpty ? entry.sentence : problem.detail)
      writer.member("nextStep", entry.nextStep)
      writer.member("retryable", entry.isRetryable)
    }
  }

  /// Writes the pages' way on: the token of the next page, null on the last.
  mutating func nextPage(_ token: String) {
    key("nextPageToken")
    if token.isEmpty { null() } else { string(token) }
  }
}
