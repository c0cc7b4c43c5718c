// Made from roleready/v1/parser.proto by ./roleready generate.

/// A line of the text that was read from the file: what a machine sees.
package struct SourceLine: Message {
  /// The text.
  package var text: String
  /// Page, from 1; 1 where the file has no pages.
  package var page: Int32
  /// True where a person could not see it: white, tiny or off the page.
  package var hidden: Bool

  package init(text: String = "", page: Int32 = 0, hidden: Bool = false) {
    self.text = text
    self.page = page
    self.hidden = hidden
  }
}
